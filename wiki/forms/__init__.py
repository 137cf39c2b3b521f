"""What comes in from readers of the public site?"""
