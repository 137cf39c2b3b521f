"""How were the weights of the wording checker learned? These scripts make them again; nothing here runs on a site.

They need packages that the site does not: `pip install numpy scikit-learn lightgbm wordfreq cefrpy lemminflect`.
"""
