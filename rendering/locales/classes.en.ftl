# /class, in English: a class in a group, run from the private chat of who teaches.

privacy-class = In a class (/class), who teaches sees only those who tapped “Join”: the first name and what the person answered in that class's quizzes, predictions and games. Who leaves the class or the group is gone at once, and after 90 days everybody is. The file of results goes to who teaches; outside of here I cannot delete it.
