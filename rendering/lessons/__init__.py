"""The ready lessons, one Markdown file each: the guide to print and the lesson in one."""
