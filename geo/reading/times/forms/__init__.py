"""What each rule of the grammar means: functions of a rule's name, from a match to meanings."""
