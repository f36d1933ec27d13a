# Words of the interface, English. Message by message the same as zh.ftl, which declares the arguments.

-brand = Xuefa

## General
site-name = { -brand }
skip-to-content = Skip to content
close = Close
retry = Try again
back-home = Back to start
loading = Loading…
failure-title = This could not be loaded
failure-missing = The page has no “{ $name }”; it may not be deployed completely. Please tell the administrator.
failure-network = No connection: “{ $name }” could not be fetched. Check the network and try again.
failure-status = The server did not give “{ $name }” (status { $status }). Please try again later.
failure-unreadable = “{ $name }” could not be read; it may not belong to this version of the page. Reload the page and try again.

## Kinds of questions
kind-single = Single choice
kind-multiple = Multiple choice
kind-indeterminate = One or more choices
kind-judge = True or false
kind-blank = Fill in the blanks
kind-short = Short answer
kind-case = Case
hint-single = choose one
hint-multiple = choose two or more
hint-indeterminate = choose one or more
hint-judge = right or wrong
hint-blank = fill in what is missing
hint-short = answer in writing
hint-case = read the material, then answer

## Questions
question-number = Question { $number }
mark-one = 1 mark
mark-many = { $marks } marks
judge-right = True
judge-wrong = False
blank-number = Blank { $number }
short-answer = Your answer
short-length = { $count } of at most { $most } characters
material = Case material
unanswered = No answer
your-answer = Your answer

## Checking
option-right = right
option-wrong = wrong
option-missed = missed
option-key = correct answer
blank-right = right
blank-wrong = wrong
blank-open = left open
key = Correct answer
key-or = or
key-any-order = in any order
reference = Model answer
rubric = Points that earn marks
rationale = Explanation
basis = Legal basis

## Display settings
settings = Display
language = Language
theme = Theme
theme-auto = As the system
theme-light = Light
theme-dark = Dark
text-size = Text size
size-normal = Normal
size-large = Large
size-larger = Larger
contrast = Contrast
contrast-normal = Normal
contrast-more = More

## Time and saving
time-left = Time left
time-left-spoken = Time left: { $hours ->
        [0] {""}
        [one] { $hours } hour{" "}
       *[other] { $hours } hours{" "}
    }{ $minutes ->
        [0] {""}
        [one] { $minutes } minute{" "}
       *[other] { $minutes } minutes{" "}
    }{ $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }
saved = Saved
saving = Saving
unsaved = Not saved

## Home
home-title = Law study and exams for enforcement officers
home-lead = Practise questions by subject, and sit mock exams under the rules of the real one.
home-local = The question bank comes with the page; answers are given and marked on this machine and sent nowhere.
exams-title = Mock exams
exams-lead = Closed book, under the rules of the real exam, marked as soon as you hand in.
exams-empty = There is no mock exam yet
exams-empty-note = Exams appear here once the administrator has published a blueprint.
questions-count = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
minutes-count = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
exam-full = { $marks } in all
exam-pass = { $marks } to pass
attempts-count = { $count ->
        [one] { $count } attempt
       *[other] { $count } attempts
    }
exam-enter = Go to the exam
exam-structure = Structure and notice to candidates
exam-sections = Structure of the paper
exam-notice = Notice to candidates
section-number = { $numeral }.
subjects-title = Practice by subject
subjects-lead = One question at a time, then its answer, explanation and legal basis.
subjects-empty = The bank has no questions yet
subjects-empty-note = Subjects appear here once the administrator has imported a question bank.
subject-version = in force since { $date }
bank-edition = Edition of the bank: { $date }

## Practice
practice = Practice
practice-loading = Loading the question bank…
practice-lost = The bank has no such subject
practice-lost-note = “{ $subject }” may have been renamed or removed.
practice-kinds = Kinds of questions
practice-all-kinds = All
practice-position = Item { $at } of { $of }
practice-score = { $right } right of { $marked } checked
practice-check = Check
practice-reveal = Show the answer
practice-next = Next
practice-finish = See the result
practice-keys = Choose with A, B, C or 1, 2, 3; Enter checks and goes on.
verdict-right = Right
verdict-wrong = Wrong
verdict-open = Compare your answer with the model answer
verdict-none = Not answered
result-title = Result
result-score = { $right } right of { $marked }
result-rate = { $percent }% right
result-none = There was nothing that could be checked automatically
result-open = { $count ->
        [one] { $count } more question is for you to judge
       *[other] { $count } more questions are for you to judge
    }
result-wrong = Wrong answers
result-clean = All right
result-again = Start again
result-retry = { $count ->
        [one] Practise the wrong one again
       *[other] Practise the { $count } wrong ones again
    }

## Results sheet
sheet-title = Exam results
sheet-identity = Ticket or ID number
sheet-name = Name
sheet-unit = Unit
sheet-exam = Exam
sheet-total = Marks
sheet-full = Full marks
sheet-verdict = Result
sheet-band = Band
sheet-pending = Questions to be marked
sheet-minutes = Minutes used
sheet-started = Started
sheet-ended = Handed in
sheet-left = Times the page was left
sheet-reopened = Times reopened
sheet-credited = Minutes credited
sheet-refused = Events not allowed
sheet-sections = Marks by section
sheet-paper = Paper ID
sheet-link = Record check code
verdict-pass = Pass
verdict-fail = Fail
