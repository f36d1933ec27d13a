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
home-title = 行政执法人员学法与考试
home-lead = 分科练习题目，按正式考试的规则参加模拟考试。
home-local = 题库随页面载入，作答和评分都在本机完成，不上传。
exams-title = 模拟考试
exams-lead = 按正式考试的规则闭卷作答，交卷后当场评分。
exams-empty = 目前没有可以参加的模拟考试
exams-empty-note = 管理员发布组卷方案后，考试会列在这里。
# $count (number)
questions-count = { $count }题
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
section-number = { $numeral }、
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
