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
hint-judge = judge the statement
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
theme-auto = System
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

## Blueprints
blueprint-stray = this line stands under no heading, or is not “name: value”
blueprint-unknown-field = there is no such field
blueprint-misplaced = this field is in the wrong place: fields of the exam stand before the first “##”, those of a section below its heading
blueprint-repeated = repeated: it was given before
blueprint-contradiction = this contradicts another setting (such as a pass mark above full marks)
blueprint-unknown-kind = the heading names no kind of question
blueprint-value = the field does not take this value
blueprint-cell = a subject with a count was expected, “subject: count”
blueprint-missing-title = the title (“# …”) is missing
blueprint-missing-code = the code (编号) is missing
blueprint-missing-time = the length (时长) is missing
blueprint-missing-marks = the marks of a question (每题) are missing in this section
blueprint-empty-section = this section does not say from which subjects to draw
blueprint-no-sections = there is no section (“## kind”)
shortage = The bank is too small for “{ $title }”:
short-cell = { $section }: { $wanted } wanted of { $subject }, { $missing } missing
short-cell-difficulty = { $section }: { $wanted } wanted of { $subject } (difficulty { $from } to { $to }), { $missing } missing
any-subject = any subject

## Exam records
file-unreadable = this file was not exported by this program, or is damaged
record-format = this record is of a format that this version does not know
record-broken = entry { $at } does not follow from those before it: the record was changed or is not whole
record-other-paper = the record is of another paper
record-other-key = the key is of another paper
record-not-over = the paper was not handed in, so it cannot be marked

## Checking banks
bank-not-text = This is not a text file; save Word or Excel files as plain text (UTF-8) first
bank-undecodable = These bytes are no character in the file's encoding; the item is left out; save the file again as UTF-8
bank-encoding-guessed = Read as UTF-16; if the text is garbled, save the file as UTF-8
bank-control-character = An invisible control character was taken out; check this line
bank-no-items = No item was found; an item begins with a number such as "1."
bank-subject-guessed = No subject is named, so the file's name is used; add a line "# subject" at the top
bank-title-skipped = A title, not kept in the bank; if it is an item, give it a number
bank-text-outside-item = This text belongs to no item and is left out; number it or join it to its item
bank-unknown-kind = Not a known kind; use 单选, 多选, 不定项选择, 判断, 填空, 简答 or 案例
bank-kind-guessed = No kind is given; it was inferred from options and answer; check it or add a heading "## kind"
bank-number-missing = An item without a number, read as a new item; give it a number
bank-date-unreadable = This is no date and was not used; write it as 2021-07-15
bank-version-conflict = The subject has two version dates; the first one holds; make them agree
bank-field-unsupported = The bank has no place for this field; it is left out
bank-field-misplaced = This field does not belong here and is left out; move it into its item or delete it
bank-field-repeated = Given twice with different values; keep only one
bank-text-unmarked = Unmarked text after the answer was read as the rationale; begin the line with "解析:"
bank-stem-missing = There is no stem; the item is left out; write one
bank-item-too-long = Too long for one item and left out; several may have run together; check the numbers
bank-duplicate-item = The same as an earlier item; only one copy is kept
bank-duplicate-stem = The stem is the same as an earlier item's, the options or answer differ; check whether it is a duplicate
bank-options-missing = A choice item needs two options or more; the item is left out; add A., B. and so on
bank-option-empty = The option says nothing; the item is left out; fill it in
bank-option-duplicate = The same as an option before it; the item is left out; change one of them
bank-option-sequence = Letters must go A, B, C…; here one is missing, repeated or displaced; the item is left out
bank-options-too-many = At most 16 options (A to P); the item is left out; remove some
bank-answer-missing = No answer; the item is left out; add a line "答案:"
bank-answer-unreadable = The answer cannot be read; the item is left out; write option letters, or 对 or 错
bank-answer-out-of-range = The answer names an option that is not there; the item is left out; correct either of them
bank-answer-repeats-letter = The answer names a letter twice; it counts once; check it
bank-answer-in-stem = The stem's bracket shows the answer; it was emptied
bank-answer-conflict = The stem's bracket and the answer line differ; the line holds; check them
bank-single-several = A single-choice item has one right letter; the item is left out; correct it or move it to 多选题
bank-multiple-one = A multiple-choice item has two right letters or more; the item is left out; correct or move it
bank-judge-letter = A letter without options does not say right or wrong; the item is left out; write 对 or 错
bank-judge-options = A judge item's options are one right and one wrong; the item is left out; change options or kind
bank-blank-missing = The stem has no blank; the item is left out; write a blank as four underscores ____
bank-blank-count = Not as many answers as blanks; the item is left out; separate answers with semicolons
bank-blank-separator-guessed = The answers are not separated by semicolons; they were split to fit the blanks; check them
bank-blank-answer-empty = An answer is empty or nothing but punctuation; the item is left out
bank-rubric-worth = The point has no readable marks; the item is left out; end the line with "(4分)"
bank-rubric-missing = A short answer without a rubric leaves markers no guide; add lines "要点: … (4分)"
bank-reference-missing = A short answer without a model answer; add a line "答案:"
bank-basis-unreadable = The citation cannot be read and is left out; write it as 行政处罚法#36.1
bank-difficulty-unreadable = The difficulty cannot be read and is left out; write a number from 0.1 to 0.9
bank-difficulty-guessed = The difficulty is a word and was turned into a number; check it
bank-case-without-parts = A case without sub-questions is left out; each begins with "(1) [单选]"
