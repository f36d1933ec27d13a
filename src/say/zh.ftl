# 界面文字,中文。与 en.ftl 逐条对应;参数的类型写在条目上方的注释里。
# 写法:简洁,用考务通行的说法;标点全角;数字与汉字之间不加空格。

-brand = 学法考法

## 通用
site-name = { -brand }
skip-to-content = 跳到正文
close = 关闭
retry = 重试
back-home = 返回首页
loading = 正在载入…
failure-title = 没能载入
failure-missing = 页面缺少“{ $name }”，可能没有部署完整。请联系管理员。
failure-network = 连接不上，“{ $name }”没有取到。请检查网络后重试。
# $status (number)
failure-status = 服务器没有给出“{ $name }”（状态码{ $status }）。请稍后重试。
failure-unreadable = “{ $name }”的内容无法识别，可能与本页版本不一致。请刷新页面重试。

## 题型
kind-single = 单选题
kind-multiple = 多选题
kind-indeterminate = 不定项选择题
kind-judge = 判断题
kind-blank = 填空题
kind-short = 简答题
kind-case = 案例题
hint-single = 选一项
hint-multiple = 选两项或两项以上
hint-indeterminate = 选一项或一项以上
hint-judge = 判断正误
hint-blank = 填写空缺内容
hint-short = 书面作答
hint-case = 阅读材料后作答

## 题目
# $number (number)
question-number = 第{ $number }题
mark-one = 1分
mark-many = { $marks }分
judge-right = 正确
judge-wrong = 错误
# $number (number)
blank-number = 第{ $number }空
short-answer = 作答
# $count (number)
# $most (number)
short-length = 已写{ $count }字，最多{ $most }字
material = 案例材料
unanswered = 未作答
your-answer = 你的答案

## 核对
option-right = 选对
option-wrong = 选错
option-missed = 漏选
option-key = 正确答案
blank-right = 填对
blank-wrong = 填错
blank-open = 未填
key = 正确答案
key-or = 或
key-any-order = 各空不分先后
reference = 参考答案
rubric = 给分点
rationale = 解析
basis = 依据

## 显示设置
settings = 显示设置
language = 语言
theme = 外观
theme-auto = 跟随系统
theme-light = 浅色
theme-dark = 深色
text-size = 字号
size-normal = 标准
size-large = 大
size-larger = 特大
contrast = 对比度
contrast-normal = 标准
contrast-more = 增强

## 计时与保存
time-left = 剩余时间
# $hours (number)
# $minutes (number)
# $seconds (number)
time-left-spoken = 剩余{ $hours ->
        [0] {""}
       *[other] { $hours }小时
    }{ $minutes ->
        [0] {""}
       *[other] { $minutes }分
    }{ $seconds }秒
saved = 已保存
saving = 正在保存
unsaved = 未保存

## 首页
home-title = 行政执法人员{"\u200B"}学法与考试
home-lead = 分科练习题目，按正式考试的规则参加模拟考试。
home-local = 题目按科目从本站载入，作答和评分都在本机完成，不上传。
exams-title = 模拟考试
exams-lead = 按正式考试的规则闭卷作答，交卷后当场评分。
exams-empty = 目前没有可以参加的模拟考试
exams-empty-note = 管理员发布组卷方案后，考试会列在这里。
# $count (number)
questions-count = { $count }题
# $count (number)
cases-count = { $count }个案例
# $count (number)
minutes-count = { $count }分钟
exam-full = 满分{ $marks }
exam-pass = { $marks }合格
# $count (number)
attempts-count = 可考{ $count }次
exam-enter = 进入考试
exam-structure = 试卷结构与考生须知
exam-sections = 试卷结构
exam-notice = 考生须知
subjects-title = 分科练习
subjects-lead = 一次一题，核对后给出答案、解析和法律依据。
subjects-empty = 题库里还没有题目
subjects-empty-note = 管理员导入题库后，科目会列在这里。
subject-version = { $date }起施行
bank-edition = 题库版次：{ $date }

## 练习
practice = 练习
practice-loading = 正在载入题库…
practice-lost = 题库里没有这个科目
practice-lost-note = “{ $subject }”可能已改名或移除。
practice-kinds = 题型
practice-all-kinds = 全部
# $at (number)
# $of (number)
practice-position = 第{ $at }题，共{ $of }题
# $right (number)
# $marked (number)
practice-score = 答对{ $right }题，已核对{ $marked }题
practice-check = 核对答案
practice-reveal = 看答案
practice-next = 下一题
practice-finish = 查看结果
practice-keys = 按A、B、C或1、2、3选择，按回车核对、进入下一题。
verdict-right = 回答正确
verdict-wrong = 回答错误
verdict-open = 请对照参考答案自评
verdict-none = 本题未作答
result-title = 练习结果
# $right (number)
# $marked (number)
result-score = { $marked }题中答对{ $right }题
# $percent (number)
result-rate = 正确率{ $percent }%
result-none = 没有可以自动核对的题目
# $count (number)
result-open = 另有{ $count }题需自评
result-wrong = 答错的题
result-clean = 全部答对
result-again = 重新练习
# $count (number)
result-retry = 再练答错的{ $count }题

## 考试：选择、登录
exam-page = 考试
choose-title = 选择考试
choose-lead = 登录后阅读考生须知，确认无误再开始答题。
choose-exams = 可以参加的考试
choose-enter = 参加考试
choose-enter-exam = 参加考试“{ $exam }”
choose-empty-note = 请联系考务人员。
opening = 正在取回答卷…
unfinished-title = 本机有未交卷的考试
unfinished-lead = 请本人登录后继续，已保存的答案都在。
unfinished-enter = 登录并继续
storage-title = 本机不能保存答案，不能开始考试
storage-way = 请换用普通窗口（不用无痕窗口），允许本网站保存数据，清理磁盘空间后重试；仍然不行，请报告监考人员。
sign-in-title = 考生登录
name = 姓名
unit = 单位
identity = 准考证号或身份证号
identity-hint = 登录后只显示首尾几位
name-missing = 请填写姓名
unit-missing = 请填写单位
identity-missing = 请填写准考证号或身份证号
identity-shape = 准考证号为4至17位字母、数字或短横线，身份证号为18位
identity-birthday = 身份证号第7至14位不是有效的出生日期，请核对
identity-check = 身份证号与校验码不符，请逐位核对
identity-other-name = 本机上这个号码登记的是另一个姓名。请核对姓名和号码；确认无误仍不能登录的，请报告监考人员。
sign-in-local = 登录信息写入答卷，只保存在本机。
sign-in = 登录
back-choose = 返回选择考试

## 考试：历次考试
attempts-title = 我的考试记录
# $number (number)
attempt-number = 第{ $number }次
attempt-open = 未交卷
attempt-not-started = 尚未开始答题
attempt-started = { $time }开始答题
# $answered (number)
# $of (number)
attempt-answered = 已答{ $answered }题，共{ $of }题
attempt-left = 剩余时间{ $span }
attempt-ended = { $time }交卷
attempt-unmarked = 尚未评分
attempt-damaged = 记录不完整，不能继续，请报告监考人员
attempt-best = 最好成绩
attempt-report = 查看报告
attempt-continue = 继续上次考试
attempt-new = 再考一次
# $left (number)
attempt-new-left = 还可以考{ $left }次，以最好成绩为准
attempt-new-free = 不限次数，以最好成绩为准
attempt-none-left = 考试次数已用完

## 考试：组卷、须知
prepare-title = 正在准备试卷
prepare-bank = 取题库
prepare-draw = 组卷
prepare-keep = 保存试卷
# $step (number)
# $of (number)
prepare-step = 第{ $step }步，共{ $of }步：{ $name }
prepare-failed = 试卷没有准备好
cancel = 取消
notice-title = 考生须知
notice-rules = 考试规则
notice-confirm = 我已阅读并遵守以上须知
notice-confirm-first = 请先阅读须知并勾选确认。
notice-start = 开始答题
notice-start-note = 点击后开始计时。
notice-clock = 计时由本机连续计算，改动系统时间不增减考试时间
notice-leaving-recorded = 离开考试页面会被记录
# $count (number)
notice-leaving-limit = 离开考试页面会被记录，超过{ $count }次即自动交卷
notice-sections = 各部分依次作答，完成一部分后不能返回修改
notice-section-time = { $section }限时{ $minutes }
notice-earliest = 开始答题满{ $span }后方可交卷
notice-all-answers = 全部作答后方可交卷
notice-away = 中途关闭页面的，重新打开后继续；中断时间计入用时，每次最多计{ $span }

## 考试：答题
answering-title = 答题
full-screen = 全屏
exam-palette = 答题卡
# $answered (number)
# $of (number)
palette-counts = 已答{ $answered }题，共{ $of }题
# $number (number)
cell-number = 第{ $number }题
cell-answered = 已答
cell-open = 未答
cell-flagged = 已标记
cell-current = 当前
cell-closed = 已完成，不能修改
cell-separator = ，
previous-question = 上一题
next-question = 下一题
flag = 标记
clear-answer = 清除作答
hand-in = 交卷
finish-section = 完成本部分
# $count (number)
section-each = 共{ $count }题，每题{ $marks }
# $count (number)
section-whole = 共{ $count }题，{ $marks }
scheme-all = 全部选对得分，多选、少选、错选不得分
scheme-all-blanks = 全部填对得分
scheme-per-choice = 每选对一项得{ $marks }，有错选不得分
scheme-share = 按选对的比例给分，有错选不得分
scheme-share-blanks = 按填对的空给分
scheme-penalty = 答错倒扣{ $marks }
time-warning = 距考试结束还有{ $minutes }
section-time-left = 本部分剩余
returned-title = 离开考试页面已记录
# $count (number)
returned-count = 已离开{ $count }次。请留在本页作答。
# $count (number)
# $left (number)
returned-limit = { $left ->
        [0] 已离开{ $count }次。再离开一次即自动交卷。
       *[other] 已离开{ $count }次，还可以离开{ $left }次；超过即自动交卷。
    }
understood = 知道了
paused-title = 考试暂停
paused-note = 计时已停止，请等候监考人员。
sections-over = 各部分均已完成，请交卷。
not-recorded = 这一步没有记录：{ $reason }

## 考试：键盘
keys = 键盘操作
keys-choose = 选择或取消选项
keys-move = 上一题、下一题
keys-next = 下一题（焦点在题目上）
keys-flag = 标记或取消标记；题目有选项F时为选择该项
keys-help = 显示本页
keys-tab = 依次移到各个选项和按钮，空格键选定

## 考试：交卷
hand-in-title = 确认交卷
hand-in-final = 交卷后不能再修改答案。
hand-in-complete = 全部题目已作答。
# $count (number)
hand-in-unanswered = 未答{ $count }题，点题号前往
# $count (number)
hand-in-flagged = 已标记{ $count }题，点题号前往
hand-in-wait = 还要等{ $span }才能交卷。
hand-in-all = 本场考试要求全部作答后交卷。
hand-in-back = 继续答题
hand-in-confirm = 确认交卷
section-title = 完成本部分
section-final = 完成后不能再返回“{ $section }”修改答案。
section-confirm = 确认完成
finish-title = 正在保存答卷
finish-lead = 请不要关闭页面。
finish-failed = 答卷还没有保存到本机
finish-failed-way = 系统会一直重试。请不要关闭页面，先导出答题记录，并报告监考人员。
finish-export = 导出答题记录

## 考试：报告
report-title = 考试报告
report-marking = 正在评分…
report-handed-in = 已交卷
report-handed-in-note = 成绩由考务部门另行公布。
report-by-leaving = 离开页面超过规定次数，由系统交卷
report-timed-out = 时间用完，由系统交卷
report-unmarked = 没能评分
report-unmarked-note = 答题记录已完整保存，可以重试评分，也可以导出记录由考务人员评分。
report-score = 总分
report-pending = 待评阅
# $count (number)
report-pending-note = { $count }题待人工评阅，总分和是否合格以评阅后为准。
report-sections = 各部分得分
report-subjects = 各科目得分
report-part = 部分
report-subject = 科目
report-right = 答对
report-marks = 得分
report-full = 满分
report-total = 合计
report-started = 开始时间
report-ended = 交卷时间
report-used = 用时
report-left = 离开页面
# $count (number)
report-times = { $count }次
report-code = 记录校验码
report-code-note = 交卷记录的唯一标识，请留存备查。
report-items = 逐题讲评
report-wrong-only = 只看未得满分的题
report-no-wrong = 全部题目得满分。
report-item-marks = 得{ $marks }，满分{ $full }
report-item-pending = 待评阅，满分{ $full }
report-item-flagged = 考试中已标记
report-sign-candidate = 考生签名：
report-sign-date = 日期：
report-print = 打印报告
report-export-record = 导出答题记录
report-export-csv = 导出CSV
report-export-xlsx = 导出Excel
report-exporting = 正在生成…
report-back = 返回选择考试
report-again = 查看考试记录
report-not-kept = 成绩没有保存到本机：{ $reason }。请导出答题记录。

## 考试：不能继续
elsewhere-title = 本次考试已在另一个窗口打开
elsewhere-note = 同一答卷只能在一个窗口作答。请回到那个窗口；如果它已经关闭，稍候即可在本窗口继续。
elsewhere-waiting = 另一个窗口还开着
elsewhere-free = 另一个窗口已关闭，可以在本窗口继续。
elsewhere-continue = 在本窗口继续
blocked-taken = 答卷已由另一个窗口写入
blocked-taken-note = 为保护答卷，本窗口已停止作答，没有覆盖任何内容。请关闭本窗口，在另一个窗口继续；如有疑问，请报告监考人员。
blocked-damaged = 本机保存的答卷不完整
blocked-damaged-note = 为保护现有记录，系统已停止写入。请不要清理浏览器数据，立即报告监考人员。
blocked-store = 没能读取本机保存的答卷
blocked-export = 导出本窗口的记录
trouble-quota = 磁盘空间不足
trouble-blocked = 浏览器不允许保存数据
trouble-missing = 浏览器不支持保存数据
trouble-taken = 另一个窗口已写入
trouble-damaged = 已保存的数据不完整
trouble-other = 浏览器报告“{ $reason }”
refusal-wait = 考试尚未开始，还要等{ $span }
refusal-late = 已过规定的入场时间
refusal-early = 还要等{ $span }
# $count (number)
refusal-unanswered = 还有{ $count }题未答
refusal-time = 时间已用完
refusal-closed = 该部分已完成
refusal-other = 不符合考试规则
fault-bundle = 题库无法识别，可能与本页版本不一致。请刷新页面重试。
fault-exam = 题库中没有这场考试的组卷方案，请联系考务人员。
# $count (number)
fault-shortage = 题库不足以组成试卷，还缺{ $count }题，请联系考务人员。
fault-unequal = 题库组不出难度符合方案要求的试卷，请联系考务人员。
fault-store = 没能保存或读取：{ $reason }。
fault-no-key = 本机没有这份试卷的标准答案。
fault-record = 答题记录未通过核对，请报告考务人员。
fault-sheet = 表格没有生成，请重试。
fault-worker = 后台程序没有响应，请重试。
fault-worker-reason = 后台程序没有响应（“{ $reason }”），请重试。
fault-cancelled = 已取消。
fault-chance = 浏览器不能生成随机数，请换用新版浏览器。
# $hours (number)
# $minutes (number)
# $seconds (number)
span = { $hours ->
        [0] {""}
       *[other] { $hours }小时
    }{ $minutes ->
        [0] {""}
       *[other] { $minutes }分
    }{ $seconds }秒
# $hours (number)
# $minutes (number)
span-even = { $hours ->
        [0] {""}
       *[other] { $hours }小时
    }{ $minutes ->
        [0] {""}
       *[other] { $minutes }分钟
    }

## 成绩表
sheet-title = 考试成绩
sheet-identity = 准考证号或身份证号
sheet-name = 姓名
sheet-unit = 单位
sheet-exam = 考试
sheet-total = 总分
sheet-full = 满分
sheet-verdict = 是否合格
sheet-band = 等级
sheet-pending = 待评题数
sheet-minutes = 用时（分钟）
sheet-started = 开始时间
sheet-ended = 交卷时间
sheet-left = 离开页面次数
sheet-reopened = 重新打开次数
sheet-credited = 补时（分钟）
sheet-refused = 异常记录数
sheet-sections = 各部分得分
sheet-paper = 试卷编号
sheet-link = 记录校验码
verdict-pass = 合格
verdict-fail = 不合格

## 组卷方案
blueprint-stray = 这一行不在任何标题之下，或不是“名称: 值”的形式
blueprint-unknown-field = 没有这个字段
blueprint-misplaced = 这个字段写错了地方：全卷的字段写在第一个“##”之前，各部分的写在其标题之下
blueprint-repeated = 重复：前面已经写过
blueprint-contradiction = 与其他设置矛盾（如及格分高于满分）
blueprint-unknown-kind = 标题里看不出题型
blueprint-value = 这个字段不能取这个值
blueprint-cell = 应写“科目: 题数”
blueprint-missing-title = 缺少“# 标题”
blueprint-missing-code = 缺少“编号”
blueprint-missing-time = 缺少“时长”
blueprint-missing-marks = 这一部分缺少“每题”的分值
blueprint-empty-section = 这一部分没有写从哪些科目抽题
blueprint-no-sections = 没有任何部分（“## 题型”）
blueprint-same-code = 另一个方案已经用了这个编号
shortage = 题库不够组成“{ $title }”（近似的题、答案互相说出的题，一份试卷里只用一题）：
# $missing (number)
# $wanted (number)
short-cell = { $section }：{ $subject }应抽{ $wanted }题，缺{ $missing }题
# $missing (number)
# $wanted (number)
short-cell-difficulty = { $section }：{ $subject }（难度{ $from }至{ $to }）应抽{ $wanted }题，缺{ $missing }题
# $tries (number)
blueprint-unequal = “{ $title }”试抽{ $tries }次，没有一份试卷的预计得分在要求的范围内，最接近的是{ $nearest }分；请放宽“预计得分”，或者增加题目
# $tries (number)
blueprint-unequal-rarely = “{ $title }”有时要试抽{ $tries }次才有预计得分符合要求的试卷；请放宽“预计得分”，或者增加题目
# $form (number)
form-missing = 第{ $form }卷，前面各卷用过的题目除外：
# $form (number)
form-line = 第{ $form }卷　预计得分 { $expected }　试卷 { $paper }
difficulty-unknown = 不详
# $forms (number)
forms-apart = { $forms }份试卷没有共同的题目，预计得分相差{ $apart }分
# $forms (number)
forms-apart-unknown = { $forms }份试卷没有共同的题目；有的题目没有难度，不能比较预计得分
any-subject = 全部科目

## 考试记录
file-unreadable = 这个文件不是本程序导出的，或者已损坏
record-format = 这份记录的格式与本程序的版本不符
# $at (number)
record-broken = 第{ $at }条记录与前面的记录对不上：记录被改动过，或不完整
record-other-paper = 记录不是这份试卷的
record-other-key = 答案卷不是这份试卷的
record-not-over = 还没有交卷，不能评分

## 题库检查
bank-not-text = 这不是文字文件；Word、Excel 文件请另存为“纯文本（UTF-8）”后再读入
bank-undecodable = 此处字节无法识别，所在题目未收入；请用正确的编码另存后重试
bank-encoding-guessed = 按 UTF-16 读入；若出现乱码，请另存为 UTF-8
bank-control-character = 含有看不见的控制字符，已去掉；请核对这一行
bank-no-items = 文件中没有找到题目；题目应以“1.”这样的题号开头
bank-subject-guessed = 未写科目，暂用文件名；请在文件开头加一行“# 科目名”
bank-title-skipped = 标题行，未收入题库；如果是题目，请加题号
bank-text-outside-item = 这行文字不属于任何题目，未收入；请加题号，或并入所属题目
bank-unknown-kind = 不认识的题型；可用：单选、多选、不定项选择、判断、填空、简答、案例
bank-kind-guessed = 未注明题型，已按选项和答案推断；请核对，或加一行“## 题型”
bank-number-missing = 题目没有题号，已按新题读入；请补上题号
bank-date-unreadable = 日期无法识别，未采用；请写成 2021-07-15 的样子
bank-version-conflict = 同一科目写了两个版本日期，以先出现的为准；请统一
bank-field-unsupported = 题库不保存这一项，已略去
bank-field-misplaced = 这一项不应出现在这里，未收入；请移到所属题目之内或删去
bank-field-repeated = 同一题写了两次且内容不同，无法取舍；请只保留一行
bank-text-unmarked = 答案之后的这行文字没有标记，已作为解析；请在行首加“解析:”
bank-stem-missing = 没有题干，本题未收入；请补写题干
bank-item-too-long = 本题过长，未收入，可能是多题连成一题；请检查题号
bank-duplicate-item = 与前面一题完全相同，只保留一题
bank-duplicate-stem = 题干与前面一题相同，选项或答案不同；请核对是否重复
bank-options-missing = 选择题至少要有两个选项，本题未收入；请补写 A.、B. 等选项
bank-option-empty = 选项没有内容，本题未收入；请补写
bank-option-duplicate = 与前面的选项相同，本题未收入；请改写其中一个
bank-option-sequence = 选项字母应依次为 A、B、C……，此处缺少、重复或错位，本题未收入
bank-options-too-many = 选项最多 16 个（A 至 P），本题未收入；请删减
bank-answer-missing = 没有答案，本题未收入；请补上“答案:”一行
bank-answer-unreadable = 答案无法识别，本题未收入；选择题写选项字母，判断题写对或错
bank-answer-out-of-range = 答案中的字母没有对应的选项，本题未收入；请核对答案或补选项
bank-answer-repeats-letter = 答案中有重复的字母，已只计一次；请核对
bank-answer-in-stem = 题干括号里写着答案，已清空括号
bank-answer-conflict = 题干括号里的内容与答案行不一致，以答案行为准；请核对
bank-single-several = 单选题只能有一个答案，本题未收入；请改答案或移到多选题
bank-multiple-one = 多选题至少有两个答案，本题未收入；请改答案，或移到单选、不定项
bank-judge-letter = 判断题用字母作答却没有选项说明，本题未收入；请写对或错
bank-judge-options = 判断题的选项应为一对一错两项，本题未收入；请改选项或题型
bank-blank-missing = 填空题的题干中没有空，本题未收入；请用四个下划线 ____ 表示
bank-blank-count = 答案的个数与空的个数不同，本题未收入；各空之间用分号隔开
bank-blank-separator-guessed = 各空答案不是用分号隔开的，已按空数拆分；请核对
bank-blank-answer-empty = 有一种答案是空的或只有标点，考生无法答对，本题未收入
bank-rubric-worth = 要点没有可识别的分值，本题未收入；请在行末写“(4分)”
bank-rubric-missing = 简答题没有要点，阅卷时没有给分依据；请补“要点: …… (4分)”
bank-reference-missing = 简答题没有参考答案；请补“答案:”一行
bank-basis-unreadable = 依据无法识别，未收入；请写成“行政处罚法#36.1”的样子
bank-difficulty-unreadable = 难度无法识别，未收入；请写 0.1 到 0.9 的小数
bank-difficulty-guessed = 难度是文字，已折算为数值；请核对
bank-level-unreadable = 层次无法识别，未收入；请写识记、理解或应用
bank-case-without-parts = 案例题没有小题，未收入；小题以“(1) [单选]”开头

## 题库检查：质量
quality-letter = 单选题答案为{ $letter }的比例
quality-letter-beyond = 单选题答案在D之后的比例
quality-longest = 单选题总选最长选项的得分率
quality-middle = 数字选项总选中间数的得分率
quality-true = 判断题答案为“对”的比例
# $size (number)
quality-key-size = 多选题正确选项为{ $size }项的比例
quality-level = 层次为“{ $level }”的比例
level-recall = 识记
level-understand = 理解
level-apply = 应用
quality-alike-stems = 题干近似的题
quality-alike-items = 连选项在内近似的题
quality-tells = 答案被另一题的题干说出的题
quality-all-of-these = 含“以上都对”一类选项的题
quality-no-rationale = 缺解析的题
quality-no-basis = 缺依据的题
quality-no-level = 缺层次的题
quality-no-difficulty = 缺难度的题
# $count (number)
quality-of = 共{ $count }题
quality-between = 应在{ $from }%至{ $to }%之间
quality-at-most = 应不超过{ $most }%
quality-at-least = 应不低于{ $least }%
quality-none = 应为0
quality-free = 仅供参考
quality-holds = 符合
quality-broken = 不符合
quality-too-few = 题太少，不作判断
quality-all-hold = 各项均符合要求
# $count (number)
quality-some-broken = { $count }项不符合要求

## 题库检查：覆盖
coverage-law = 法律
coverage-article = 条
coverage-items = 题数
coverage-whole = 全文
# $items (number)
# $cited (number)
# $of (number)
coverage-summary = 共{ $items }题，涉及{ $cited }条；表中列{ $of }条

## 题库检查：与法律文本核对
part-material = 材料
part-stem = 题干
part-option = 选项
part-key = 答案
part-rationale = 解析
part-basis = 依据
miss-law = 没有名为“{ $law }”的法律文本
miss-article = 没有这一条：{ $place }
# $has (number)
miss-paragraph = 没有这一款：{ $place }，该条只有{ $has }款
# $has (number)
miss-clause = 没有这一项：{ $place }，该款有{ $has }项
miss-number = “{ $words }”不见于{ $sought }，也不是题目给出的事实，不能由已有的数算出
miss-number-elsewhere = “{ $words }”不见于{ $sought }；见于{ $elsewhere }，请补充依据
miss-authority = “{ $words }”不见于{ $sought }，也不见于题干
# $length (number)
miss-copied = 连续{ $length }字与“{ $law }”原文相同：{ $run }
miss-nothing-cited = 任何依据
against-separator = 、
# $citations (number)
# $documents (number)
against-citations = 依据{ $citations }处在法律文本中找到，另有{ $documents }处是以标题引用的文件，没有核对
# $found (number)
# $facts (number)
# $derived (number)
against-numbers = 数字、期限、数额：{ $found }处见于所引的条文，{ $facts }处是题目给出的事实，{ $derived }处由二者算出
# $former (number)
# $refuted (number)
# $unread (number)
against-not-read = 没有核对的：{ $former }处说的是修改前的规定，{ $refuted }处是解析否定的数，{ $unread }处的题目引用了没有文本的文件
# $count (number)
against-misses = { $count ->
        [0] 没有不符之处
       *[other] { $count }处不符
    }
statute-no-articles = 文件中没有读到条文
statute-article-repeated = 条号重复，只取前面的一条
statute-article-sequence = 条号与上一条不相连
statute-clause-alone = 项之前没有所属的款
statute-clause-sequence = 项号与上一项不相连
