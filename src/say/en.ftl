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
home-local = Questions come from this site, a subject at a time; answers are given and marked on this machine and sent nowhere.
exams-title = Mock exams
exams-lead = Closed book, under the rules of the real exam, marked as soon as you hand in.
exams-empty = There is no mock exam yet
exams-empty-note = Exams appear here once the administrator has published a blueprint.
questions-count = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
cases-count = { $count ->
        [one] { $count } case
       *[other] { $count } cases
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

## Exam: choosing, signing in
exam-page = Exam
choose-title = Choose an exam
choose-lead = Sign in and read the notice to candidates before you start.
choose-exams = Exams you can sit
choose-enter = Sit this exam
choose-enter-exam = Sit this exam: “{ $exam }”
choose-empty-note = Please ask the organiser.
opening = Fetching your paper…
unfinished-title = Exams on this machine that are not handed in
unfinished-lead = Sign in as the same candidate to go on; every saved answer is there.
unfinished-enter = Sign in and go on
storage-title = This machine can't keep answers, so no exam can be started
storage-way = Use a normal window (not a private one), allow this site to store data, free some disk space, and try again. If it still fails, tell the invigilator.
sign-in-title = Sign in
name = Name
unit = Unit
identity = Ticket or ID number
identity-hint = Only its first and last characters are shown afterwards
name-missing = Enter your name
unit-missing = Enter your unit
identity-missing = Enter your ticket or ID number
identity-shape = A ticket number has 4 to 17 letters, digits or hyphens; an ID number has 18 characters
identity-birthday = Characters 7 to 14 of the ID number are not a date of birth; please check them
identity-check = The ID number does not fit its check digit; please check every digit
identity-other-name = This machine knows the number under another name. Check name and number; if both are right, tell the invigilator.
sign-in-local = These details go into your answer record and stay on this machine.
sign-in = Sign in
back-choose = Back to the exams

## Exam: attempts
attempts-title = My attempts
# $number (number)
attempt-number = Attempt { $number }
attempt-open = Not handed in
attempt-not-started = Not started yet
attempt-started = Started { $time }
# $answered (number)
# $of (number)
attempt-answered = { $answered } of { $of } answered
attempt-left = { $span } left
attempt-ended = Handed in { $time }
attempt-unmarked = Not marked yet
attempt-damaged = The record is not whole and can't be taken up; tell the invigilator
attempt-best = Best result
attempt-report = Show the report
attempt-continue = Go on with the exam
attempt-new = Sit it again
# $left (number)
attempt-new-left = { $left ->
        [one] { $left } more attempt; the best one counts
       *[other] { $left } more attempts; the best one counts
    }
attempt-new-free = Any number of attempts; the best one counts
attempt-none-left = No attempts are left

## Exam: drawing, notice
prepare-title = Preparing your paper
prepare-bank = fetching the question bank
prepare-draw = drawing the questions
prepare-keep = keeping the paper
# $step (number)
# $of (number)
prepare-step = Step { $step } of { $of }: { $name }
prepare-failed = The paper could not be prepared
cancel = Cancel
notice-title = Notice to candidates
notice-rules = Rules of this exam
notice-confirm = I have read this notice and will observe it
notice-confirm-first = Read the notice and tick the box first.
notice-start = Start
notice-start-note = The clock starts when you press this.
notice-clock = Time is counted by the machine itself; changing the system clock neither gives nor takes any
notice-leaving-recorded = Leaving the exam page is recorded
# $count (number)
notice-leaving-limit = Leaving the exam page is recorded; { $count ->
        [one] more than once
       *[other] more than { $count } times
    } hands the paper in
notice-sections = Sections are answered in order; a finished section can't be changed any more
notice-section-time = { $section } has { $minutes }
notice-earliest = The paper can be handed in once { $span } have passed
notice-all-answers = The paper can be handed in once every question is answered
notice-away = If the page is closed, open it again and go on; the break counts as time used, at most { $span } each time

## Exam: answering
answering-title = Answering
full-screen = Full screen
exam-palette = Questions
# $answered (number)
# $of (number)
palette-counts = { $answered } of { $of } answered
# $number (number)
cell-number = Question { $number }
cell-answered = answered
cell-open = not answered
cell-flagged = flagged
cell-current = shown now
cell-closed = finished, can't be changed
cell-separator = {", "}
previous-question = Previous
next-question = Next
flag = Flag
clear-answer = Clear answer
hand-in = Hand in
finish-section = Finish section
# $count (number)
section-each = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, { $marks } each
# $count (number)
section-whole = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, { $marks } in all
scheme-all = marks only if exactly the right choices are made
scheme-all-blanks = marks only if every blank is right
scheme-per-choice = { $marks } for each right choice, none once a choice is wrong
scheme-share = marks by the share of right choices, none once a choice is wrong
scheme-share-blanks = marks by the share of right blanks
scheme-penalty = a wrong answer loses { $marks }
time-warning = { $minutes } left until the end of the exam
section-time-left = This section
returned-title = Leaving the exam page was recorded
# $count (number)
returned-count = You have left { $count ->
        [one] once
       *[other] { $count } times
    }. Please stay on this page.
# $count (number)
# $left (number)
returned-limit = You have left { $count ->
        [one] once
       *[other] { $count } times
    }. { $left ->
        [0] Leaving once more hands the paper in.
        [one] You may leave once more; after that the paper is handed in.
       *[other] You may leave { $left } more times; after that the paper is handed in.
    }
understood = OK
paused-title = The exam is paused
paused-note = The clock stands. Please wait for the invigilator.
sections-over = All sections are finished. Please hand in.
not-recorded = This was not recorded: { $reason }

## Exam: keyboard
keys = Keyboard
keys-choose = choose an option or take it back
keys-move = previous, next question
keys-next = next question (when the question has the focus)
keys-flag = flag, or take the flag off; in a question with option F it chooses that
keys-help = show this
keys-tab = move through options and buttons; Space chooses

## Exam: hand-in
hand-in-title = Hand in?
hand-in-final = Answers can't be changed after hand-in.
hand-in-complete = Every question is answered.
# $count (number)
hand-in-unanswered = { $count ->
        [one] { $count } question is not answered; press its number to go there
       *[other] { $count } questions are not answered; press a number to go there
    }
# $count (number)
hand-in-flagged = { $count ->
        [one] { $count } question is flagged; press its number to go there
       *[other] { $count } questions are flagged; press a number to go there
    }
hand-in-wait = You can hand in after { $span } more.
hand-in-all = In this exam every question must be answered before hand-in.
hand-in-back = Go on answering
hand-in-confirm = Hand in
section-title = Finish this section?
section-final = You can't come back to “{ $section }” after that.
section-confirm = Finish section
finish-title = Saving your paper
finish-lead = Please do not close this page.
finish-failed = Your paper is not saved on this machine yet
finish-failed-way = Saving is tried again and again. Do not close this page; export the answer record and tell the invigilator.
finish-export = Export the answer record

## Exam: report
report-title = Exam report
report-marking = Marking…
report-handed-in = Handed in
report-handed-in-note = The organiser will publish the results.
report-by-leaving = handed in by the system: the page was left too often
report-timed-out = handed in by the system: time was up
report-unmarked = Not marked
report-unmarked-note = Your answer record is complete and saved. Try marking again, or export the record for the organiser to mark.
report-score = Total
report-pending = To be marked
# $count (number)
report-pending-note = { $count ->
        [one] { $count } question waits for a marker
       *[other] { $count } questions wait for a marker
    }; total and result are final only after that.
report-sections = Marks by section
report-subjects = Marks by subject
report-part = Section
report-subject = Subject
report-right = Right
report-marks = Marks
report-full = Of
report-total = Total
report-started = Started
report-ended = Handed in
report-used = Time used
report-left = Page left
# $count (number)
report-times = { $count ->
        [one] once
       *[other] { $count } times
    }
report-code = Record check code
report-code-note = It identifies the record you handed in; please note it down.
report-items = Question by question
report-wrong-only = Only questions without full marks
report-no-wrong = Every question has full marks.
report-item-marks = { $marks } of { $full }
report-item-pending = to be marked, of { $full }
report-item-flagged = flagged during the exam
report-sign-candidate = Candidate’s signature:
report-sign-date = Date:
report-print = Print
report-export-record = Export the answer record
report-export-csv = Export CSV
report-export-xlsx = Export Excel
report-exporting = Working…
report-back = Back to the exams
report-again = Show my attempts
report-not-kept = The result could not be saved on this machine: { $reason }. Please export the answer record.

## Exam: no going on
elsewhere-title = This exam is open in another window
elsewhere-note = A paper can be answered in one window only. Go back to that window; once it is closed, you can go on here.
elsewhere-waiting = The other window is still open
elsewhere-free = The other window was closed. You can go on here.
elsewhere-continue = Go on in this window
blocked-taken = Another window has written to this paper
blocked-taken-note = To protect your paper this window has stopped and has overwritten nothing. Close it and go on in the other window; if in doubt, tell the invigilator.
blocked-damaged = The paper saved on this machine is not whole
blocked-damaged-note = To protect what is there, nothing more is written. Do not clear the browser’s data; tell the invigilator at once.
blocked-store = The paper saved on this machine can't be read
blocked-export = Export this window’s record
trouble-quota = the disk is full
trouble-blocked = the browser does not allow data to be stored
trouble-missing = the browser can't store data
trouble-taken = another window has written
trouble-damaged = what is stored is not whole
trouble-other = the browser says “{ $reason }”
refusal-wait = the exam begins in { $span }
refusal-late = entry is closed
refusal-early = { $span } to wait
# $count (number)
refusal-unanswered = { $count ->
        [one] { $count } question is not answered
       *[other] { $count } questions are not answered
    }
refusal-time = the time is used up
refusal-closed = the section is finished
refusal-other = the rules of the exam do not allow it
fault-bundle = The question bank can't be read; it may not belong to this version of the page. Reload the page and try again.
fault-exam = The question bank has no blueprint for this exam. Please ask the organiser.
# $count (number)
fault-shortage = The question bank is too small for this paper: { $count ->
        [one] { $count } question is missing
       *[other] { $count } questions are missing
    }. Please ask the organiser.
fault-unequal = The question bank gives no paper as hard as the blueprint asks for. Please ask the organiser.
fault-store = It could not be stored or read: { $reason }.
fault-no-key = This machine has no key for the paper.
fault-record = The answer record did not pass its check. Please tell the organiser.
fault-sheet = The sheet could not be made. Please try again.
fault-worker = The background program does not answer. Please try again.
fault-worker-reason = The background program does not answer (“{ $reason }”). Please try again.
fault-cancelled = Cancelled.
fault-chance = The browser can't make random numbers. Please use a current browser.
# $hours (number)
# $minutes (number)
# $seconds (number)
span = { $hours ->
        [0] {""}
       *[other] { $hours } h{" "}
    }{ $minutes ->
        [0] {""}
       *[other] { $minutes } min{" "}
    }{ $seconds } s
# $hours (number)
# $minutes (number)
span-even = { $hours ->
        [0] {""}
        [one] { $hours } hour{" "}
       *[other] { $hours } hours{" "}
    }{ $minutes ->
        [0] {""}
        [one] { $minutes } minute
       *[other] { $minutes } minutes
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
blueprint-same-code = another blueprint has this code already
shortage = The bank is too small for “{ $title }” (of near-duplicates, and of items that tell each other's keys, a paper takes one):
short-cell = { $section }: { $wanted } wanted of { $subject }, { $missing } missing
short-cell-difficulty = { $section }: { $wanted } wanted of { $subject } (difficulty { $from } to { $to }), { $missing } missing
# $tries (number)
blueprint-unequal = “{ $title }”: of { $tries } draws none has an expected score in the range asked for, the nearest has { $nearest }; widen 预计得分 or add items
# $tries (number)
blueprint-unequal-rarely = “{ $title }”: it may take { $tries } draws to find a paper with an expected score in the range asked for; widen 预计得分 or add items
# $form (number)
form-missing = Form { $form }, without the items of the forms before it:
# $form (number)
form-line = Form { $form }  expected score { $expected }  paper { $paper }
difficulty-unknown = unknown
# $forms (number)
forms-apart = { $forms } forms share no item; their expected scores differ by { $apart }
# $forms (number)
forms-apart-unknown = { $forms } forms share no item; some items have no difficulty, so expected scores can't be compared
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
bank-level-unreadable = The level cannot be read and is left out; write 识记 (recall), 理解 (understand) or 应用 (apply)
bank-case-without-parts = A case without sub-questions is left out; each begins with "(1) [单选]"

## Checking banks: quality
quality-letter = Single-choice keys at { $letter }
quality-letter-beyond = Single-choice keys beyond D
quality-longest = Score of always choosing the longest option
quality-middle = Score of always choosing the middle number
quality-true = True judge questions
# $size (number)
quality-key-size = Multiple-choice keys of { $size } options
quality-level = Cognitive level: { $level }
level-recall = recall
level-understand = understand
level-apply = apply
quality-alike-stems = Pairs of near-duplicate stems
quality-alike-items = Pairs of near-duplicate items, options included
quality-tells = Questions whose key another's wording tells
quality-all-of-these = Questions with an option “all of the above”
quality-no-rationale = Questions without rationale
quality-no-basis = Questions without basis
quality-no-level = Questions without cognitive level
quality-no-difficulty = Items without difficulty
# $count (number)
quality-of = { $count ->
        [one] of { $count } question
       *[other] of { $count } questions
    }
quality-between = should be { $from }% to { $to }%
quality-at-most = should be at most { $most }%
quality-at-least = should be at least { $least }%
quality-none = should be 0
quality-free = no bound
quality-holds = holds
quality-broken = broken
quality-too-few = too few questions to judge
quality-all-hold = Every bound holds
# $count (number)
quality-some-broken = { $count ->
        [one] { $count } bound is broken
       *[other] { $count } bounds are broken
    }

## Checking banks: coverage
coverage-law = Law
coverage-article = Article
coverage-items = Items
coverage-whole = whole
# $items (number)
# $cited (number)
# $of (number)
coverage-summary = Items: { $items }; articles cited: { $cited }; articles listed: { $of }

## Checking banks: against the statutes
part-material = material
part-stem = stem
part-option = option
part-key = key
part-rationale = rationale
part-basis = basis
miss-law = There is no statute text named “{ $law }”
miss-article = There is no such article: { $place }
# $has (number)
miss-paragraph = There is no such paragraph: { $place }; paragraphs in the article: { $has }
# $has (number)
miss-clause = There is no such clause: { $place }; clauses in the paragraph: { $has }
miss-number = “{ $words }” is not in { $sought }, is no fact of the item and follows from no number given
miss-number-elsewhere = “{ $words }” is not in { $sought } but in { $elsewhere }: cite it
miss-authority = “{ $words }” is not in { $sought }, nor in the stem
# $length (number)
miss-copied = { $length } characters in a row are those of “{ $law }”: { $run }
miss-nothing-cited = any basis
against-separator = {", "}
# $citations (number)
# $documents (number)
against-citations = Citations found in the statutes: { $citations }; documents cited by title, not looked up: { $documents }
# $found (number)
# $facts (number)
# $derived (number)
against-numbers = Numbers, periods and amounts: in the cited articles { $found }, facts of the item { $facts }, derived { $derived }
# $former (number)
# $refuted (number)
# $unread (number)
against-not-read = Not looked up: about former law { $former }, refused by the rationale { $refuted }, resting on documents without text here { $unread }
# $count (number)
against-misses = { $count ->
        [0] Nothing is amiss
        [one] { $count } miss
       *[other] { $count } misses
    }
statute-no-articles = No article was found in the file
statute-article-repeated = The article's number is there twice; the first one holds
statute-article-sequence = The article does not follow the one before it
statute-clause-alone = The clause has no paragraph before it
statute-clause-sequence = The clause does not follow the one before it
