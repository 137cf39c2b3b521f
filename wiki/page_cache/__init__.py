"""How do visitors without a session get pages as they were drawn before, and right at once after each change?"""
