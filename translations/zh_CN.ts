<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>yichuang::Act</name>
        <message>
            <source>Received</source>
            <translation>收件</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Accepted with papers to follow</source>
            <translation>容缺受理</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>不予受理</translation>
        </message>
        <message>
            <source>Supplement asked</source>
            <translation>一次性告知补正</translation>
        </message>
        <message>
            <source>Supplement given</source>
            <translation>收到补正材料</translation>
        </message>
        <message>
            <source>Paper handed in later</source>
            <translation>容缺材料补齐</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>特别程序（暂停计时）</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>恢复计时</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>终止</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>办结</translation>
        </message>
        <message>
            <source>Result arrived</source>
            <translation>结果到达</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>送达</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Reassigned</source>
            <translation>转办</translation>
        </message>
        <message>
            <source>Forwarded</source>
            <translation>移交</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>收费</translation>
        </message>
        <message>
            <source>Logged in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Logged out</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Viewed</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Number shown in full</source>
            <translation>查看完整号码</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Consent recorded</source>
            <translation>登记授权</translation>
        </message>
        <message>
            <source>Registry looked up</source>
            <translation>共享查询</translation>
        </message>
        <message>
            <source>Registry marked as wrong</source>
            <translation>标记共享数据有误</translation>
        </message>
        <message>
            <source>Citizen told</source>
            <translation>告知申请人</translation>
        </message>
        <message>
            <source>Draft discarded</source>
            <translation>放弃草稿</translation>
        </message>
        <message>
            <source>Clock differs</source>
            <translation>时钟不一致</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ArrivalLine</name>
        <message>
            <source>Arrived</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>The province has it since %1, receipt %2.</source>
            <translation>省平台已于 %1 接收，回执号 %2。</translation>
        </message>
        <message>
            <source>To correct</source>
            <translation>待更正</translation>
        </message>
        <message>
            <source>%1 The paper in the citizen's hand stays valid.</source>
            <translation>%1 群众手中的文书仍然有效。</translation>
        </message>
        <message>
            <source>Stored here</source>
            <translation>已存本机</translation>
        </message>
        <message>
            <source>Safe on this computer; it goes to the province by itself as soon as the line allows.</source>
            <translation>已安全保存在本机，网络正常后自动上传省平台。</translation>
        </message>
        <message>
            <source>Decided: %1</source>
            <translation>办理结果：%1</translation>
        </message>
        <message>
            <source>No answer yet. Hand out the receipt; the result will be here by %1.</source>
            <translation>部门尚未答复。请先出具受理凭证，最迟 %1 前可取结果。</translation>
        </message>
        <message>
            <source>This item is decided at once: waiting for the department's answer …</source>
            <translation>即办事项，正在等待部门答复…</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ArrivePanel</name>
        <message>
            <source>Which paper</source>
            <translation>文书名称</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>文书编号</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>签发机关</translation>
        </message>
        <message>
            <source>Issued on (year-month-day)</source>
            <translation>签发日期（年-月-日）</translation>
        </message>
        <message>
            <source>Valid until (empty: without end)</source>
            <translation>有效期至（空：长期）</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>份数</translation>
        </message>
        <message>
            <source>Write down as arrived</source>
            <translation>登记结果到达</translation>
        </message>
        <message>
            <source>The paper needs a name.</source>
            <translation>请填写文书名称。</translation>
        </message>
        <message>
            <source>A day is written as 2026-11-30.</source>
            <translation>日期请写成 2026-11-30。</translation>
        </message>
        <message>
            <source>The result is at the window. Next: tell the citizen.</source>
            <translation>结果已到窗口。下一步：告知群众。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::AttachmentTable</name>
        <message>
            <source>A file attached to this case is not on this workstation any more. Attach it again, then repeat the step.</source>
            <translation>该办件的一个附件已不在本工作站上。请重新添加附件，再重做这一步。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::AttachmentVault</name>
        <message>
            <source>The attached file does not verify and is not shown. Scan the paper again; call the administrator.</source>
            <translation>附件未通过校验，不予显示。请重新扫描材料，并联系管理员。</translation>
        </message>
        <message>
            <source>The folder for attached files cannot be written, so the file was not kept. Add it again; call the administrator if it fails again.</source>
            <translation>附件文件夹无法写入，文件没有保存。请重新添加；如再次失败，请联系管理员。</translation>
        </message>
        <message>
            <source>The attached file is not on this workstation.</source>
            <translation>该附件不在本工作站上。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Bearer</name>
        <message>
            <source>In person</source>
            <translation>本人</translation>
        </message>
        <message>
            <source>Agent with a power of attorney</source>
            <translation>受托代理人</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>监护人</translation>
        </message>
        <message>
            <source>Heir</source>
            <translation>继承人</translation>
        </message>
    </context>
    <context>
        <name>yichuang::BenefitCertification</name>
        <message>
            <source>Paid again from %1 on; %2 months are paid back, about %3 yuan.</source>
            <translation>自 %1 起恢复发放，补发 %2 个月，约 %3 元。</translation>
        </message>
        <message>
            <source>Payment was stopped before %1, when it first might have been: report it to the insurance office.</source>
            <translation>暂停发放早于最早可暂停的月份 %1：请报社保机构核实。</translation>
        </message>
        <message>
            <source>Certified until %1; come again before then.</source>
            <translation>认证有效期至 %1，请在此之前再次认证。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::BirthRegistration</name>
        <message>
            <source>About %1 weeks pregnant. Maternity leave %2 days, leave for the father %3 days; enrol the child in medical insurance within %4 days of birth (YB01).</source>
            <translation>怀孕约%1周。产假%2天，护理假%3天；孩子出生后%4天内办理参保（YB01）。</translation>
        </message>
        <message>
            <source>Enrol the child in medical insurance by %1 (%2 days left), then it is covered from birth: YB01 can be done now.</source>
            <translation>请在%1之前（还有%2天）为孩子参保，自出生之日起享受待遇；现在就可以办理YB01。</translation>
        </message>
        <message>
            <source>The days for enrolling a newborn ended on %1: insurance no longer counts from birth, enrol the child soon (YB01).</source>
            <translation>新生儿参保期限已于%1截止，待遇不再自出生起算，请尽快参保（YB01）。</translation>
        </message>
        <message>
            <source>Another child was born only %1 days from this birth: check the dates.</source>
            <translation>另有一个孩子与本次出生只相差%1天，请核对日期。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::BundleBoard</name>
        <message>
            <source>One event of life, several items at once</source>
            <translation>一件事一次办</translation>
        </message>
        <message>
            <source>%1 items</source>
            <translation>%1 项</translation>
        </message>
    </context>
    <context>
        <name>yichuang::BundleCart</name>
        <message>
            <source>originals: %1</source>
            <translation>原件 %1 份</translation>
        </message>
        <message>
            <source>copies: %1</source>
            <translation>复印件 %1 份</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>即时</translation>
        </message>
        <message>
            <source>belongs to it</source>
            <translation>必办</translation>
        </message>
        <message>
            <source>if wanted</source>
            <translation>按需选办</translation>
        </message>
        <message>
            <source>Begin with these %1 items (Enter)</source>
            <translation>一并办理这 %1 项（Enter）</translation>
        </message>
        <message>
            <source>Begin (Enter)</source>
            <translation>开始办理（Enter）</translation>
        </message>
        <message>
            <source>%1 fields and %2 papers; what else follows is said here once, without asking from office to office.</source>
            <translation>填 %1 项、交 %2 份材料；随之要停发、变更的事在这里一次说清，不用一处一处去问。</translation>
        </message>
        <message>
            <source>Saves %1 fields and %2 papers</source>
            <translation>少填 %1 项，少交 %2 份材料</translation>
        </message>
        <message>
            <source>%1 fields are typed in place of %2, %3 papers handed in in place of %4; one signature, one visit.</source>
            <translation>逐项办理要填 %2 项、交 %4 份材料，一并办理只填 %1 项、交 %3 份；只签一次名，只跑一趟。</translation>
        </message>
        <message>
            <source>for: %1</source>
            <translation>用于：%1</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>非必要</translation>
        </message>
        <message>
            <source>To bring: %1 papers</source>
            <translation>需带材料：%1 份</translation>
        </message>
        <message>
            <source>What is taken in together?</source>
            <translation>一并办理哪些事项？</translation>
        </message>
        <message>
            <source>Typing has begun: the choice stands. For another one, suspend this and begin anew.</source>
            <translation>已开始填写，事项不能再增减。需要调整的，请先挂起，再重新办理。</translation>
        </message>
        <message>
            <source>What that spares</source>
            <translation>为群众省下</translation>
        </message>
        <message>
            <source>What stops, or has to be told elsewhere</source>
            <translation>随之停发、变更或另行办理的事</translation>
        </message>
    </context>
    <context>
        <name>yichuang::BundleIntake</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>All cases of this bundle are on their way already.</source>
            <translation>这件事的各个办件都已经办出。</translation>
        </message>
        <message>
            <source>This case is on its way already.</source>
            <translation>这个办件已经办出。</translation>
        </message>
        <message>
            <source>A refusal has to say why: please write the reason.</source>
            <translation>不予受理要说明理由，请填写理由。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::BundleOutcome</name>
        <message>
            <source>Papers to hand out: %1</source>
            <translation>交给群众的文书：%1</translation>
        </message>
        <message>
            <source>Everything is printed already; print one again at its case.</source>
            <translation>文书已全部打印；需要重打的，请在对应办件中打印。</translation>
        </message>
        <message>
            <source>%1 papers of %2 cases are printed.</source>
            <translation>%2 个办件的 %1 份文书已打印。</translation>
        </message>
        <message>
            <source>%1: %2 The others stand. What is left waits among the suspended cases: %3</source>
            <translation>%1：%2 其他办件已办结，不受影响；未办的在“挂起的办件”中：%3</translation>
        </message>
        <message>
            <source>Waits among the suspended cases: %1</source>
            <translation>留在“挂起的办件”中：%1</translation>
        </message>
        <message>
            <source>%1, %2 cases: %3</source>
            <translation>%3：%2 件已%1</translation>
        </message>
        <message>
            <source>Everything is promised by %1</source>
            <translation>最迟 %1 全部办结</translation>
        </message>
        <message>
            <source>Print all papers</source>
            <translation>打印全部文书</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>返回首页</translation>
        </message>
        <message>
            <source>What stops, or has to be told elsewhere</source>
            <translation>随之停发、变更或另行办理的事</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>%1 前办结</translation>
        </message>
        <message>
            <source>Its papers</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Papers of: %1</source>
            <translation>文书：%1</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>查看办件</translation>
        </message>
        <message>
            <source>Open the case: %1</source>
            <translation>查看办件：%1</translation>
        </message>
    </context>
    <context>
        <name>yichuang::BundlePage</name>
        <message>
            <source>Not saved yet; it is tried again</source>
            <translation>尚未保存，正在重试</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>已保存 %1</translation>
        </message>
        <message>
            <source>%1 items at once</source>
            <translation>%1 项一并办理</translation>
        </message>
    </context>
    <context>
        <name>yichuang::BundleService</name>
        <message>
            <source>This bundle is not offered here. Its items can be taken in one by one.</source>
            <translation>这里没有这个“一件事”，其中的事项可以逐个受理。</translation>
        </message>
        <message>
            <source>Nothing is chosen yet: please tick what is to be done.</source>
            <translation>还没有选要办的事项，请勾选。</translation>
        </message>
        <message>
            <source>This bundle is no longer offered. What was typed is kept: each of its drafts can be gone on with alone.</source>
            <translation>这个“一件事”已不再提供。填过的内容都还在，各份草稿可以分别继续办理。</translation>
        </message>
        <message>
            <source>Nothing of this bundle is left to go on with: all its cases are on their way.</source>
            <translation>这件事没有剩下要办的了，各个办件都已经办出。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::BundleSpec</name>
        <message>
            <source>The definition of this bundle is incomplete, so it cannot be used here. Its items can be taken in one by one; tell the administrator.</source>
            <translation>这个“一件事”的定义不完整，这里用不了；其中的事项可以逐个受理。请告知管理员。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::BundleVisit</name>
        <message>
            <source>Nothing is chosen.</source>
            <translation>没有选中任何事项。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CardReading</name>
        <message>
            <source>Lay the identity card on the reader …</source>
            <translation>请把身份证放到读卡器上 …</translation>
        </message>
        <message>
            <source>The number on the card is another one than was typed</source>
            <translation>身份证号码与已录入的不一致</translation>
        </message>
        <message>
            <source>The card says something else than was typed</source>
            <translation>身份证信息与已录入的不一致</translation>
        </message>
        <message>
            <source>It may be another person's card. Nothing was filled in yet: which is right?</source>
            <translation>可能是另一个人的身份证，尚未填入任何内容。以哪个为准？</translation>
        </message>
        <message>
            <source>The rest was filled in. Which is right here?</source>
            <translation>其余信息已填入。此处以哪个为准？</translation>
        </message>
        <message>
            <source>typed</source>
            <translation>已录入</translation>
        </message>
        <message>
            <source>on the card</source>
            <translation>身份证上</translation>
        </message>
        <message>
            <source>What was typed stays as it is.</source>
            <translation>已保留录入的内容。</translation>
        </message>
        <message>
            <source>This card expired on %1. Check who stands here by other papers, and tell them to renew it.</source>
            <translation>该身份证已于 %1 过期。请用其他证件核验本人，并提醒其换领新证。</translation>
        </message>
        <message>
            <source>Read ID card (F9)</source>
            <translation>读身份证 (F9)</translation>
        </message>
        <message>
            <source>Fills name, number, sex, ethnicity, birth date and address of the person you are typing.</source>
            <translation>填入正在录入的人员的姓名、号码、性别、民族、出生日期和住址。</translation>
        </message>
        <message>
            <source>Practice, lay down:</source>
            <translation>培训用，放上：</translation>
        </message>
        <message>
            <source>The card of this resident lies on the reader</source>
            <translation>放到读卡器上的居民身份证</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>停止读卡</translation>
        </message>
        <message>
            <source>Take what the card says</source>
            <translation>以身份证为准</translation>
        </message>
        <message>
            <source>Keep what was typed</source>
            <translation>保留录入的内容</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CaseActions</name>
        <message>
            <source>Next steps</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Nothing is to be done at this window now.</source>
            <translation>目前没有需要本窗口办理的事项。</translation>
        </message>
        <message>
            <source>Missing papers came in</source>
            <translation>补交材料</translation>
        </message>
        <message>
            <source>Hand over the result</source>
            <translation>送达结果</translation>
        </message>
        <message>
            <source>Correct the form</source>
            <translation>更正申请表</translation>
        </message>
        <message>
            <source>The applicant withdraws</source>
            <translation>申请人撤回</translation>
        </message>
        <message>
            <source>Go on with the intake</source>
            <translation>继续受理</translation>
        </message>
        <message>
            <source>The result came</source>
            <translation>结果到达</translation>
        </message>
        <message>
            <source>Tell the citizen</source>
            <translation>告知群众</translation>
        </message>
        <message>
            <source>Order a courier</source>
            <translation>预约邮寄</translation>
        </message>
        <message>
            <source>The procedure is over</source>
            <translation>特别程序结束</translation>
        </message>
        <message>
            <source>Special procedure</source>
            <translation>特别程序</translation>
        </message>
        <message>
            <source>Forward to the township</source>
            <translation>移交乡镇</translation>
        </message>
        <message>
            <source>Hand papers to the department</source>
            <translation>材料移交部门</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>接办</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>收费</translation>
        </message>
        <message>
            <source>End the case</source>
            <translation>终止办理</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CaseConflict</name>
        <message>
            <source>Somebody else moved this case meanwhile</source>
            <translation>此件同时被别处变更</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>本窗口</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>省平台</translation>
        </message>
        <message>
            <source>Both began with</source>
            <translation>变更前</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>动作</translation>
        </message>
        <message>
            <source>Show in full (is written down)</source>
            <translation>完整显示（将留痕）</translation>
        </message>
        <message>
            <source>Nothing that this window wrote into the form is missing there. If your step is still right, keep theirs and make it again.</source>
            <translation>本窗口填写的表单内容省平台都有。如果您的操作仍然需要，请先保留省平台版本，再重新操作一次。</translation>
        </message>
        <message>
            <source>Keep the province's version</source>
            <translation>保留省平台版本</translation>
        </message>
        <message>
            <source>The province's version stands.</source>
            <translation>已保留省平台版本。</translation>
        </message>
        <message>
            <source>Make my change again on top of it</source>
            <translation>在其上重新作出我的修改</translation>
        </message>
        <message>
            <source>Your change is written down again, as a correction on top of the province's version.</source>
            <translation>您的修改已作为更正重新写入省平台版本之上。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CaseContent</name>
        <message>
            <source>The content of the case cannot be read.</source>
            <translation>办件内容无法读取。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CaseDecision</name>
        <message>
            <source>Decision: granted</source>
            <translation>办理结果：准予</translation>
        </message>
        <message>
            <source>Decision: not granted</source>
            <translation>办理结果：不予</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CaseDetailPage</name>
        <message>
            <source>The correction is written down.</source>
            <translation>已登记更正。</translation>
        </message>
        <message>
            <source>The case number is on the clipboard.</source>
            <translation>办件编号已复制。</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>申请表</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Parts of the case</source>
            <translation>办件内容</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>办理过程</translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>两个版本</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CaseFacts</name>
        <message>
            <source>%1, reprint %2</source>
            <translation>%1，第%2次重打</translation>
        </message>
        <message>
            <source>%1, on the authority of: %2</source>
            <translation>%1，凭：%2</translation>
        </message>
        <message>
            <source>at most %1 working days</source>
            <translation>最长 %1 个工作日</translation>
        </message>
        <message>
            <source>the clock goes on</source>
            <translation>时限继续计算</translation>
        </message>
        <message>
            <source>originals given back</source>
            <translation>原件已退还</translation>
        </message>
        <message>
            <source>originals kept</source>
            <translation>原件已留存</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>有效期至 %1</translation>
        </message>
        <message>
            <source>signed for</source>
            <translation>已签收</translation>
        </message>
        <message>
            <source>not signed for</source>
            <translation>未签收</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>已告知到</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>未告知到</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>移交至 %1</translation>
        </message>
        <message>
            <source>papers handed on: %1</source>
            <translation>移交材料 %1 份</translation>
        </message>
        <message>
            <source>received by %1</source>
            <translation>接收人 %1</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1 元</translation>
        </message>
        <message>
            <source>given by: %1</source>
            <translation>授权人：%1</translation>
        </message>
        <message>
            <source>found, as of %1</source>
            <translation>已查到，数据时间 %1</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>未查到</translation>
        </message>
        <message>
            <source>%1: the register says "%2", the citizen "%3"</source>
            <translation>%1：共享库为“%2”，群众称“%3”</translation>
        </message>
        <message>
            <source>A masked number was shown in full.</source>
            <translation>曾完整显示证件号码。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CaseFlow</name>
        <message>
            <source>"%1" is not possible while the case is "%2". Nothing was changed.</source>
            <translation>办件状态为“%2”时不能“%1”，未作任何改动。</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Papers received</source>
            <translation>已收件</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已受理</translation>
        </message>
        <message>
            <source>Accepted, papers to follow</source>
            <translation>容缺受理中</translation>
        </message>
        <message>
            <source>Waiting for supplement</source>
            <translation>待补正</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>不予受理</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>特别程序</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>已终止</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>已办结</translation>
        </message>
        <message>
            <source>Result ready</source>
            <translation>待领取</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CaseForm</name>
        <message>
            <source>This item is not known at this station any more. The case is kept; its papers and its history can still be seen.</source>
            <translation>本工作站已没有该事项的定义。办件仍在，文书和办理过程可以查看。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CaseHead</name>
        <message>
            <source>no number</source>
            <translation>无编号</translation>
        </message>
        <message>
            <source>%1, to correct</source>
            <translation>%1，待更正</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>第%1版</translation>
        </message>
        <message>
            <source>also worked on at: %1</source>
            <translation>其他经办：%1</translation>
        </message>
        <message>
            <source>All cases</source>
            <translation>全部办件</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the case number</source>
            <translation>复制办件编号</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CaseMaterials</name>
        <message>
            <source>No papers are listed for this case.</source>
            <translation>本办件没有材料清单。</translation>
        </message>
        <message>
            <source>original %1, copy %2</source>
            <translation>原件 %1 份，复印件 %2 份</translation>
        </message>
        <message>
            <source>original seen</source>
            <translation>已核原件</translation>
        </message>
        <message>
            <source>to follow by %1</source>
            <translation>%1 前补齐</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CaseService</name>
        <message>
            <source>Looking into another place's cases has to say why. Nothing was asked; please write it.</source>
            <translation>查询其他地方的办件须写明理由。尚未查询，请填写。</translation>
        </message>
        <message>
            <source>window %1</source>
            <translation>%1 号窗口</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CaseTableModel</name>
        <message>
            <source>no number</source>
            <translation>无编号</translation>
        </message>
        <message>
            <source>%1, to correct</source>
            <translation>%1，待更正</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>事项名称</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>ID number</source>
            <translation>证件号码</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>承诺期限</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>经办人</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CaseTimeline</name>
        <message>
            <source>waits</source>
            <translation>待上传</translation>
        </message>
        <message>
            <source>arrived %1</source>
            <translation>已送达 %1</translation>
        </message>
        <message>
            <source>refused by the province</source>
            <translation>省平台退回</translation>
        </message>
        <message>
            <source>in conflict</source>
            <translation>与其他窗口冲突</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>省平台</translation>
        </message>
        <message>
            <source>Province · %1</source>
            <translation>省平台 · %1</translation>
        </message>
        <message>
            <source>%1 · window %2</source>
            <translation>%1 · %2号窗口</translation>
        </message>
        <message>
            <source>another station (%1)</source>
            <translation>其他工作站（%1）</translation>
        </message>
        <message>
            <source>receiving point %1</source>
            <translation>收件点 %1</translation>
        </message>
        <message>
            <source>other desk</source>
            <translation>其他窗口</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CasesPage</name>
        <message>
            <source>the newest %1 of %2</source>
            <translation>共 %2 件，显示最近 %1 件</translation>
        </message>
        <message>
            <source>%1 cases</source>
            <translation>共 %1 件</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>办件</translation>
        </message>
        <message>
            <source>Search the cases</source>
            <translation>查找办件</translation>
        </message>
        <message>
            <source>Only mine</source>
            <translation>只看我的</translation>
        </message>
        <message>
            <source>To correct</source>
            <translation>待更正</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>全部状态</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Any day</source>
            <translation>全部日期</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>No case fits</source>
            <translation>没有符合条件的办件</translation>
        </message>
        <message>
            <source>Shorten the search or take filters away.</source>
            <translation>请缩短查找内容，或取消筛选条件。</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>No case at this station fits. Was it begun elsewhere?</source>
            <translation>本站没有符合的办件。是在别处办理的吗？</translation>
        </message>
        <message>
            <source>Ask the province</source>
            <translation>向省平台查询</translation>
        </message>
        <message>
            <source>The province knows no such case either. Please compare the number.</source>
            <translation>省平台也没有此件，请核对编号。</translation>
        </message>
        <message>
            <source>Found at %1 (%2). It opens here as soon as its history has come.</source>
            <translation>已在 %1 找到（%2），办件经过到达后自动打开。</translation>
        </message>
        <message>
            <source>Scan the slip, or type a name, ID number, address or case number; a part is enough</source>
            <translation>扫凭证二维码，或输入姓名、证件号、地址、办件编号（可只输一部分）</translation>
        </message>
        <message>
            <source>Which cases</source>
            <translation>哪些办件</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>待我办</translation>
        </message>
        <message>
            <source>Waiting for the citizen</source>
            <translation>待群众</translation>
        </message>
        <message>
            <source>Results to collect</source>
            <translation>待领取</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>已超期</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CertificateAuthority</name>
        <message>
            <source>The certificate request is not usable.</source>
            <translation>证书申请无法使用。</translation>
        </message>
        <message>
            <source>"%1" is neither a host name nor an IP address.</source>
            <translation>“%1”既不是主机名也不是 IP 地址。</translation>
        </message>
        <message>
            <source>The platform's certificate authority cannot be read, or its key belongs to another one.</source>
            <translation>省平台的证书颁发机构无法读取，或密钥与证书不符。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ChildProtection</name>
        <message>
            <source>About %1 yuan a month, until %2 when the child is %3. The decision counts.</source>
            <translation>预估每月约 %1 元，发至 %2（满 %3 周岁），以确认为准。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ClockWords</name>
        <message>
            <source>paused, %1 left</source>
            <translation>暂停，剩 %1 日</translation>
        </message>
        <message>
            <source>%1 working days late</source>
            <translation>超期 %1 个工作日</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>今日到期</translation>
        </message>
        <message>
            <source>%1 working days left</source>
            <translation>剩 %1 个工作日</translation>
        </message>
        <message>
            <source>ended %1 working days after the promised day</source>
            <translation>办结时已超期 %1 个工作日</translation>
        </message>
        <message>
            <source>no date promised yet</source>
            <translation>尚未起算承诺时限</translation>
        </message>
        <message>
            <source>clock paused; working days left when it goes on: %1</source>
            <translation>时限暂停；恢复后剩 %1 个工作日</translation>
        </message>
        <message>
            <source>overdue since %1, by working days: %2</source>
            <translation>已于 %1 到期，超期 %2 个工作日</translation>
        </message>
        <message>
            <source>until %1, working days left: %2</source>
            <translation>承诺 %1 前办结，剩 %2 个工作日</translation>
        </message>
        <message>
            <source>(provisional)</source>
            <translation>（暂定）</translation>
        </message>
        <message>
            <source>Next: %1, by: %2</source>
            <translation>下一步：%1（%2）</translation>
        </message>
        <message>
            <source>%1, no last day</source>
            <translation>%1，无期限</translation>
        </message>
        <message>
            <source>%1, was due %2 (%3 working days late)</source>
            <translation>%1，应于 %2 前，已超期 %3 个工作日</translation>
        </message>
        <message>
            <source>%1, due today</source>
            <translation>%1，今日到期</translation>
        </message>
        <message>
            <source>%1, until %2 (%3 working days)</source>
            <translation>%1，%2 前（%3 个工作日）</translation>
        </message>
        <message>
            <source>Nothing was said within %1 working days of receipt: by law the case counts as accepted since %2.</source>
            <translation>收到材料后 %1 个工作日内未告知：依法自 %2 起视为受理。</translation>
        </message>
        <message>
            <source>First promised: %1</source>
            <translation>原承诺：%1</translation>
        </message>
        <message>
            <source>%1 from %2 to %3: moved by %4 working days</source>
            <translation>%1（%2 至 %3）：顺延 %4 个工作日</translation>
        </message>
        <message>
            <source>%1 since %2, still on: moved by %3 working days so far</source>
            <translation>%1（%2 起，进行中）：至今顺延 %3 个工作日</translation>
        </message>
        <message>
            <source>The working days of a year in this span are not published yet: the day may still move.</source>
            <translation>期间涉及尚未公布放假安排的年份，日期为暂定。</translation>
        </message>
        <message>
            <source>this window</source>
            <translation>本窗口</translation>
        </message>
        <message>
            <source>the citizen</source>
            <translation>群众</translation>
        </message>
        <message>
            <source>the department</source>
            <translation>部门</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Closing</name>
        <message>
            <source>The applicant's wish</source>
            <translation>申请人意愿</translation>
        </message>
        <message>
            <source>Papers to follow did not come in time</source>
            <translation>容缺材料逾期未补</translation>
        </message>
        <message>
            <source>The supplement did not come</source>
            <translation>逾期未补正</translation>
        </message>
        <message>
            <source>The applicant has died</source>
            <translation>申请人死亡</translation>
        </message>
        <message>
            <source>The matter no longer applies</source>
            <translation>事由已消失</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>其他原因</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ColumnSealer</name>
        <message>
            <source>A stored record does not verify and is not shown. Call the administrator; the other cases are not affected.</source>
            <translation>一条已存记录未通过校验，不予显示。请联系管理员；其他办件不受影响。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ConflictService</name>
        <message>
            <source>An auditor looks at cases and changes nothing.</source>
            <translation>审计人员只能查看，不能变更。</translation>
        </message>
        <message>
            <source>The case has gone on to "%1": nothing in it can be corrected any more. What this window did stays in the history; please tell the department if it still matters.</source>
            <translation>此件已进入“%1”，不能再更正。本窗口的操作保留在经过中；如仍需处理，请告知主管部门。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ConsentForm</name>
        <message>
            <source>What for: %1</source>
            <translation>用途：%1</translation>
        </message>
        <message>
            <source>Registers: %1</source>
            <translation>查询的数据库：%1</translation>
        </message>
        <message>
            <source>Only these fields: %1</source>
            <translation>仅查询：%1</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>授权人</translation>
        </message>
        <message>
            <source>Who gives the consent</source>
            <translation>由谁授权</translation>
        </message>
        <message>
            <source>Name of who gives it</source>
            <translation>授权人姓名</translation>
        </message>
        <message>
            <source>ID number of who gives it</source>
            <translation>授权人身份证号码</translation>
        </message>
        <message>
            <source>What gives the right (household book, power of attorney of …)</source>
            <translation>授权依据（户口簿、某日的授权委托书等）</translation>
        </message>
        <message>
            <source>Print the consent to sign</source>
            <translation>打印授权书签字</translation>
        </message>
        <message>
            <source>It is signed: write it down</source>
            <translation>已签字，登记授权</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Contract</name>
        <message>
            <source>The answer did not come from the provincial platform. Check the network connection of this computer.</source>
            <translation>收到的不是省平台的应答。请检查本机的网络连接。</translation>
        </message>
        <message>
            <source>What the other side sent cannot be read. Nothing was changed.</source>
            <translation>对方发来的内容无法读取，未作任何改动。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CorrectionPanel</name>
        <message>
            <source>Why the form is corrected</source>
            <translation>更正原因</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>不更正</translation>
        </message>
        <message>
            <source>The form still has errors.</source>
            <translation>表单仍有错误，请先改正。</translation>
        </message>
        <message>
            <source>Please write why the form is corrected.</source>
            <translation>请填写更正原因。</translation>
        </message>
        <message>
            <source>Write down the correction (Ctrl+Enter)</source>
            <translation>写入更正（Ctrl+Enter）</translation>
        </message>
    </context>
    <context>
        <name>yichuang::CourierPanel</name>
        <message>
            <source>Name</source>
            <translation>收件人</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Order the courier</source>
            <translation>预约上门揽收</translation>
        </message>
        <message>
            <source>%1 comes %2, waybill %3.</source>
            <translation>%1 将于 %2 揽收，运单号 %3。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Crypto</name>
        <message>
            <source>The encryption of this computer does not work. Nothing was lost; please call the administrator.</source>
            <translation>本机加密功能无法使用。数据没有丢失，请联系管理员。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::DefinitionList</name>
        <message>
            <source>from the province</source>
            <translation>省平台下发</translation>
        </message>
        <message>
            <source>with the program</source>
            <translation>随程序安装</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>kept for its cases</source>
            <translation>留给原有办件</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>未启用</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Definitions</name>
        <message>
            <source>A definition from the province is not used here: %1. The one before goes on, so cases can be taken in as usual. The settings page says why; tell the administrator.</source>
            <translation>省里下发的事项包未在本机启用：%1。原版本继续使用，收件不受影响。原因见设置页，请告知管理员。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::DeliverPanel</name>
        <message>
            <source>How</source>
            <translation>送达方式</translation>
        </message>
        <message>
            <source>Who takes it</source>
            <translation>领取人身份</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>ID number, as on the card</source>
            <translation>证件号码（核对证件）</translation>
        </message>
        <message>
            <source>The paper that gives the right</source>
            <translation>授权依据</translation>
        </message>
        <message>
            <source>Waybill</source>
            <translation>运单号</translation>
        </message>
        <message>
            <source>Note (witness, place, account)</source>
            <translation>备注（见证人、地点、账号）</translation>
        </message>
        <message>
            <source>The proof of service is signed</source>
            <translation>送达回证已签字</translation>
        </message>
        <message>
            <source>power of attorney of …, household book, notary's deed</source>
            <translation>××日授权委托书、户口簿、公证书</translation>
        </message>
        <message>
            <source>Write down as delivered</source>
            <translation>登记送达</translation>
        </message>
        <message>
            <source>The delivery is written down.</source>
            <translation>送达已登记。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Delivery</name>
        <message>
            <source>At the window</source>
            <translation>窗口领取</translation>
        </message>
        <message>
            <source>By courier</source>
            <translation>邮寄送达</translation>
        </message>
        <message>
            <source>Electronically</source>
            <translation>电子送达</translation>
        </message>
        <message>
            <source>Left at the address, with a witness</source>
            <translation>留置送达（有见证人）</translation>
        </message>
    </context>
    <context>
        <name>yichuang::DemoPractice</name>
        <message>
            <source>On %1 something was written down already, and no step may be older than the one before it. Choose that day or a later one, or begin the practice anew on the day you want.</source>
            <translation>%1 已有办理记录，后一步不能早于前一步。请选择该日或之后的日期，或者在需要的日期重新开始培训。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::DemoStation</name>
        <message>
            <source>Practice needs a folder for passing files, and none can be made. Free some room on the disk and start again.</source>
            <translation>演示模式需要临时文件夹，但无法建立。请清理磁盘后重新启动。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::DestituteSupport</name>
        <message>
            <source>About %1 yuan a month: %2 for living and %3 for care. An estimate only: the assessment and the decision count.</source>
            <translation>预估每月约 %1 元：基本生活 %2 元、照料护理 %3 元。仅为预估，以评估和审核确认为准。</translation>
        </message>
        <message>
            <source>Income is below the living standard: the household may apply for the minimum living allowance (MZ01) instead.</source>
            <translation>收入低于低保标准，可改申请最低生活保障（MZ01）。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::DisabilitySubsidy</name>
        <message>
            <source>About %1 yuan a month, from the month of the application. The decision counts.</source>
            <translation>预估每月约 %1 元，自递交申请当月计发，以审定为准。</translation>
        </message>
        <message>
            <source>If care is needed for six months or more, the nursing subsidy (MZ05-02) of about %1 yuan a month may be applied for as well.</source>
            <translation>需要长期照护满6个月的，另可申请重度残疾人护理补贴（MZ05-02），每月约 %1 元。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::DiskSteps</name>
        <message>
            <source>The disk is full, so the file was not kept. Nothing kept before is lost; free some space, then add the file again.</source>
            <translation>磁盘已满，文件没有保存。此前保存的内容不会丢失；请先腾出空间，再重新添加文件。</translation>
        </message>
        <message>
            <source>The file could not be written to the disk and was not kept. Add it again; call the administrator if it fails again.</source>
            <translation>文件写入磁盘失败，没有保存。请重新添加；如再次失败，请联系管理员。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::DivisionPicker</name>
        <message>
            <source>City</source>
            <translation>设区市</translation>
        </message>
        <message>
            <source>County</source>
            <translation>县（市、区）</translation>
        </message>
        <message>
            <source>Township</source>
            <translation>乡镇（街道）</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>村（社区）</translation>
        </message>
        <message>
            <source>6-digit code</source>
            <translation>6 位区划代码</translation>
        </message>
        <message>
            <source>Province, city, county, town, village</source>
            <translation>省、市、县、乡镇、村</translation>
        </message>
        <message>
            <source>where</source>
            <translation>所在地</translation>
        </message>
        <message>
            <source>Jiangsu (/)</source>
            <translation>江苏省 (/)</translation>
        </message>
        <message>
            <source>Elsewhere (//)</source>
            <translation>省外 (//)</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Doubts</name>
        <message>
            <source>Sent, but the answer did not arrive. The station asks the province by itself before sending again; nothing needs to be done.</source>
            <translation>已上报，但未收到应答。本机会自动先向省平台核对再决定是否补报，无需处理。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::DraftList</name>
        <message>
            <source>Suspended cases</source>
            <translation>挂起的办件</translation>
        </message>
        <message>
            <source>Suspended cases (%1)</source>
            <translation>挂起的办件（%1）</translation>
        </message>
        <message>
            <source>None. A case you leave half-way waits here, sealed.</source>
            <translation>暂无。办到一半的件会加密保存在这里。</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 · by %4</source>
            <translation>%1 · %2 · %3 · 经办 %4</translation>
        </message>
        <message>
            <source>no name yet</source>
            <translation>未填姓名</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续办理</translation>
        </message>
        <message>
            <source>Throw this suspended case away</source>
            <translation>删除这份草稿</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <translation>继续办理：%1</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>确认删除</translation>
        </message>
        <message>
            <source>Everything typed in it is lost.</source>
            <translation>删除后已填内容不能恢复。</translation>
        </message>
        <message>
            <source>%1 (several items)</source>
            <translation>%1（多项）</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ElderlyAllowance</name>
        <message>
            <source>Arrears for %1 months come to about %2 yuan.</source>
            <translation>补发 %1 个月，约 %2 元。</translation>
        </message>
        <message>
            <source>%1 yuan a month from %2 on.</source>
            <translation>自 %2 起每月发放 %1 元。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ElderlyCareSubsidy</name>
        <message>
            <source>This subsidy is %1 yuan a month higher than the one received.</source>
            <translation>本项补贴比正在领取的每月高 %1 元。</translation>
        </message>
        <message>
            <source>The subsidy received is at least as high: %1 yuan against %2 yuan a month.</source>
            <translation>正在领取的补贴不低于本项：每月 %1 元，本项 %2 元。</translation>
        </message>
        <message>
            <source>About %1 yuan a month. The decision counts.</source>
            <translation>预估每月约 %1 元，以审定为准。</translation>
        </message>
        <message>
            <source>The service subsidy of about %1 yuan a month is open at this age.</source>
            <translation>按年龄可以申请养老服务补贴，每月约 %1 元。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::EmploymentRegistration</name>
        <message>
            <source>At most %1 months of benefit at %2 yuan, %3 yuan in all.</source>
            <translation>失业保险金最长 %1 个月，每月 %2 元，合计 %3 元。</translation>
        </message>
        <message>
            <source>The benefit should have been claimed by %1: ask the insurance office whether it is still paid in full.</source>
            <translation>应在 %1 前申领失业保险金：请向失业保险经办机构核实能否足额领取。</translation>
        </message>
        <message>
            <source>The check character of the credit code is wrong: compare it with the business licence.</source>
            <translation>统一社会信用代码校验位不对，请与营业执照核对。</translation>
        </message>
        <message>
            <source>Unemployment benefit ends from %1 on; later months are to be paid back.</source>
            <translation>失业保险金自 %1 起停发，多领的月份须退回。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Enrolling</name>
        <message>
            <source>This computer is a station already. Its cases are in this folder, so nothing was changed; choose another folder for another station.</source>
            <translation>本机已经是工作站，办件就在该文件夹中，未作改动；如需另建工作站，请换一个文件夹。</translation>
        </message>
        <message>
            <source>The folder for the station cannot be made. Choose another folder.</source>
            <translation>无法建立工作站文件夹，请换一个位置。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Enrolment</name>
        <message>
            <source>The platform at this address is not the one whose fingerprint was given. Nothing was sent. Compare the fingerprint with the administrator of the platform.</source>
            <translation>该地址上的平台与给定的证书指纹不符，未发送任何内容。请与平台管理员核对指纹。</translation>
        </message>
        <message>
            <source>The platform's answer does not fit the question. The station was not enrolled; ask for a new one-time code.</source>
            <translation>平台的应答与请求不符，工作站未登记。请索取新的一次性登记码。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Errands</name>
        <message>
            <source>There is no line to the registers. Nothing was asked; take the paper instead or ask again later, the consent stays valid.</source>
            <translation>目前连不上共享数据，没有发出查询。请先收取纸质材料，或稍后再查；授权继续有效。</translation>
        </message>
        <message>
            <source>There is no line to the message service. Nothing was sent; call the citizen and write the call down.</source>
            <translation>目前连不上消息服务，消息没有发出。请打电话告知群众，并把通话记录下来。</translation>
        </message>
        <message>
            <source>There is no line to the courier. No parcel was ordered; the paper stays at the window, order again once the line is back.</source>
            <translation>目前连不上邮寄服务，没有下单。结果文书留在窗口，网络恢复后再下单。</translation>
        </message>
        <message>
            <source>There is no line to the payment platform. Nothing was charged; take the payment with a receipt from the book or ask again later.</source>
            <translation>目前连不上缴费平台，没有扣款。请用纸质票据收费，或稍后再试。</translation>
        </message>
        <message>
            <source>The provincial platform did not answer, so it is not certain whether this was done. Wait a moment and look once more before doing it by hand.</source>
            <translation>省平台没有答复，不能确定是否已办理。请稍候再查看一次，确认后再人工办理。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FeeDay</name>
        <message>
            <source>taken: %1 yuan</source>
            <translation>实收 %1 元</translation>
        </message>
        <message>
            <source>Fees of the day</source>
            <translation>当日收费</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>前一天</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>后一天</translation>
        </message>
        <message>
            <source>Print the list of fees</source>
            <translation>打印收费清单</translation>
        </message>
        <message>
            <source>No fee on this day</source>
            <translation>当日无收费</translation>
        </message>
        <message>
            <source>What is asked for, paid, waived or paid back at this station stands here.</source>
            <translation>本工作站开单、缴费、减免、退费的记录列在这里。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FeeListModel</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>收费项目</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>环节</translation>
        </message>
        <message>
            <source>Yuan</source>
            <translation>金额（元）</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>票据号</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>经办人</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FeePanel</name>
        <message>
            <source>This item costs nothing.</source>
            <translation>本事项不收费。</translation>
        </message>
        <message>
            <source>not asked for yet</source>
            <translation>尚未开单</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1 元</translation>
        </message>
        <message>
            <source>receipt %1</source>
            <translation>票据号 %1</translation>
        </message>
        <message>
            <source>Has the payment come?</source>
            <translation>查询是否到账</translation>
        </message>
        <message>
            <source>Ask for the payment</source>
            <translation>开缴费单</translation>
        </message>
        <message>
            <source>The payment is asked for, order %1.</source>
            <translation>缴费单已开，订单号 %1。</translation>
        </message>
        <message>
            <source>Paid, receipt %1.</source>
            <translation>已缴费，票据号 %1。</translation>
        </message>
        <message>
            <source>Paid back.</source>
            <translation>已退费。</translation>
        </message>
        <message>
            <source>The payment has not come yet.</source>
            <translation>尚未到账。</translation>
        </message>
        <message>
            <source>Paid by hand: number of the receipt</source>
            <translation>线下缴费：票据号</translation>
        </message>
        <message>
            <source>How it was paid</source>
            <translation>缴费方式</translation>
        </message>
        <message>
            <source>Write down as paid</source>
            <translation>登记已缴费</translation>
        </message>
        <message>
            <source>The payment is written down.</source>
            <translation>缴费已登记。</translation>
        </message>
        <message>
            <source>Waived: by which rule</source>
            <translation>减免：依据</translation>
        </message>
        <message>
            <source>Waive the fee</source>
            <translation>减免</translation>
        </message>
        <message>
            <source>The fee is waived.</source>
            <translation>已减免。</translation>
        </message>
        <message>
            <source>Paid back: why</source>
            <translation>退费：原因</translation>
        </message>
        <message>
            <source>Pay back</source>
            <translation>退费</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FeeService</name>
        <message>
            <source>This item costs nothing: there is no fee to write down.</source>
            <translation>该事项不收费，无需登记费用。</translation>
        </message>
        <message>
            <source>Nothing was paid yet. Nothing was changed.</source>
            <translation>尚未缴费。未作更改。</translation>
        </message>
        <message>
            <source>The fee is settled as "%1" already. Nothing was changed.</source>
            <translation>费用已登记为“%1”。未作更改。</translation>
        </message>
        <message>
            <source>No payment was asked for: there is nothing to look up.</source>
            <translation>尚未下缴费单，没有可查询的缴费。</translation>
        </message>
        <message>
            <source>A payment by hand needs the number of the receipt and how it was paid. Nothing was changed.</source>
            <translation>手工登记缴费须填写票据号和缴费方式。未作更改。</translation>
        </message>
        <message>
            <source>Paying back has to say why. Nothing was changed; please write it.</source>
            <translation>退费须写明原因。未作更改，请填写。</translation>
        </message>
        <message>
            <source>A waiver has to name its rule. Nothing was changed; please write it.</source>
            <translation>减免须写明依据。未作更改，请填写。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FeeStep</name>
        <message>
            <source>Payment asked for</source>
            <translation>已开单</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已缴费</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>已退费</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>已减免</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FieldCell</name>
        <message>
            <source>required</source>
            <translation>必填</translation>
        </message>
        <message>
            <source>Computed from other fields</source>
            <translation>由其他栏目自动计算</translation>
        </message>
        <message>
            <source>from: %1</source>
            <translation>来自%1</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FieldEditor</name>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>日历</translation>
        </message>
        <message>
            <source>e.g. 20260131</source>
            <translation>如 20260131</translation>
        </message>
        <message>
            <source>Pick from the calendar (F4)</source>
            <translation>从日历中选择（F4）</translation>
        </message>
        <message>
            <source>e.g. 202601</source>
            <translation>如 202601</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FilePick</name>
        <message>
            <source>The file is %1 large; at most %2 can be attached. Scan it again with fewer dots per inch, or split it.</source>
            <translation>文件大小 %1，最大允许 %2。请降低扫描分辨率后重扫，或拆分成几个文件。</translation>
        </message>
        <message>
            <source>The file is empty. Scan or copy it again.</source>
            <translation>文件是空的。请重新扫描或重新拷贝。</translation>
        </message>
        <message>
            <source>This is not a file that can be attached.</source>
            <translation>这不是可以附加的文件。</translation>
        </message>
        <message>
            <source>The file could not be read. Copy it to this computer and try again.</source>
            <translation>文件无法读取。请先拷贝到本机再试。</translation>
        </message>
        <message>
            <source>Only pictures and PDF files can be attached; this one is something else, whatever it is called.</source>
            <translation>只能附加图片和 PDF 文件；此文件实际不是这两类，与文件名无关。</translation>
        </message>
        <message>
            <source>There is no picture on the clipboard.</source>
            <translation>剪贴板中没有图片。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FileSignature</name>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>文件 %1 无法读取。</translation>
        </message>
        <message>
            <source>The file %1 was changed after it was signed, or was signed by someone else.</source>
            <translation>文件 %1 在签名后被改动，或不是由可信方签名。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FindingsPanel</name>
        <message>
            <source>Checked: nothing stands in the way</source>
            <translation>核对完毕，可以办理</translation>
        </message>
        <message>
            <source>To be settled: %1</source>
            <translation>待处理问题 %1 个</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>依据：%1</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>去修改</translation>
        </message>
        <message>
            <source>Go there: %1</source>
            <translation>去修改：%1</translation>
        </message>
        <message>
            <source>Papers without a verdict or missing: %1</source>
            <translation>尚未核对或缺少的材料：%1</translation>
        </message>
        <message>
            <source>Go to the materials</source>
            <translation>去核对材料</translation>
        </message>
        <message>
            <source>Ends with this visit: %1</source>
            <translation>本次办结：%1</translation>
        </message>
        <message>
            <source>Without the tick it waits among the suspended cases.</source>
            <translation>不勾选的，留在“挂起的办件”中以后再办。</translation>
        </message>
        <message>
            <source>waits as a draft</source>
            <translation>暂不办，留作草稿</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FlexibleContribution</name>
        <message>
            <source>A month costs between %1 and %2 yuan, as the base is chosen.</source>
            <translation>按所选基数，每月应缴%1元至%2元。</translation>
        </message>
        <message>
            <source>%1 months at %2 yuan: %3 yuan to pay, of which %4 yuan go into the pension account.</source>
            <translation>共%1个月，每月%2元，应缴%3元，其中%4元记入养老个人账户。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FlexibleMedical</name>
        <message>
            <source>The statutory age of retirement was reached on %1: a new entry is not possible. Residents' insurance (YB01) is open, or the change to retirement if enough was paid.</source>
            <translation>已于%1达到法定退休年龄，不能新参保；可参加居民医保（YB01），缴费年限够的可办在职转退休。</translation>
        </message>
        <message>
            <source>A waiting time of %1 months applies: benefits from %2.</source>
            <translation>有%1个月等待期，待遇从%2起享受。</translation>
        </message>
        <message>
            <source>The gap of %1 months counts as continuous: benefits from %2.</source>
            <translation>中断%1个月，视同连续，待遇从%2起享受。</translation>
        </message>
        <message>
            <source>The statutory age of retirement is reached only on %1: check the approval.</source>
            <translation>%1才达到法定退休年龄，请核对退休审批。</translation>
        </message>
        <message>
            <source>Enough was paid: no more payments in retirement.</source>
            <translation>缴费年限已够，退休后不再缴费。</translation>
        </message>
        <message>
            <source>%1 months are missing: paying them up at once costs about %2 yuan, or go on paying by the month.</source>
            <translation>还差%1个月：一次补足约%2元，也可以按月继续缴。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FlexiblePension</name>
        <message>
            <source>About %1 yuan a month on a base of %2 yuan, %3 of them to the account; to be paid with the tax office.</source>
            <translation>每月约缴 %1 元（基数 %2 元），其中 %3 元记入个人账户；向税务缴纳。</translation>
        </message>
        <message>
            <source>%1 months until %2 and %3 paid so far are %4 fewer than the %5 needed: payment has to go on after retirement age, or residents’ insurance may suit better (RS01).</source>
            <translation>到 %2 还可缴 %1 个月，加上已缴 %3 个月，比最低年限 %5 个月少 %4 个月：到龄后须延长缴费，或考虑参加居保（RS01）。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FormDefinition</name>
        <message>
            <source>The form of this item has a mistake in its definition, so it cannot be used here. Other items are not affected; tell the administrator.</source>
            <translation>该事项的表单定义有误，本机暂不能办理；其他事项不受影响。请告知管理员。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FormState</name>
        <message>
            <source>The form's data cannot be read. Nothing was changed on the case; please open it again or fill the form anew.</source>
            <translation>表单数据无法读取，办件未作任何改动；请重新打开，或重新填写表单。</translation>
        </message>
        <message>
            <source>Please fill in: %1.</source>
            <translation>请填写：%1。</translation>
        </message>
        <message>
            <source>%1: this is not a value of that kind.</source>
            <translation>%1：填写内容的类型不对。</translation>
        </message>
        <message>
            <source>%1 holds invisible characters, probably from pasted text. Please type it anew.</source>
            <translation>%1中含有看不见的字符，可能来自粘贴的文字，请重新输入。</translation>
        </message>
        <message>
            <source>%1 needs at least %2 characters.</source>
            <translation>%1至少需要%2个字。</translation>
        </message>
        <message>
            <source>%1 may have at most %2 characters.</source>
            <translation>%1最多%2个字。</translation>
        </message>
        <message>
            <source>%1 does not have the expected form.</source>
            <translation>%1的格式不正确。</translation>
        </message>
        <message>
            <source>%1 must be at least %2.</source>
            <translation>%1不能小于%2。</translation>
        </message>
        <message>
            <source>%1 must be at most %2.</source>
            <translation>%1不能大于%2。</translation>
        </message>
        <message>
            <source>%1 may have at most %2 decimal places.</source>
            <translation>%1最多保留%2位小数。</translation>
        </message>
        <message>
            <source>%1: please choose one of the answers offered.</source>
            <translation>%1：请从给出的选项中选择。</translation>
        </message>
        <message>
            <source>%1 is not a date of the calendar.</source>
            <translation>%1不是有效的日期。</translation>
        </message>
        <message>
            <source>%1 must not lie before %2.</source>
            <translation>%1不能早于%2。</translation>
        </message>
        <message>
            <source>%1 must not lie after %2.</source>
            <translation>%1不能晚于%2。</translation>
        </message>
        <message>
            <source>%1: an identity number has 18 characters.</source>
            <translation>%1：公民身份号码应为18位。</translation>
        </message>
        <message>
            <source>%1: the first 17 characters of an identity number are digits.</source>
            <translation>%1：公民身份号码前17位应为数字。</translation>
        </message>
        <message>
            <source>%1: an identity number does not begin with 0.</source>
            <translation>%1：公民身份号码不以0开头。</translation>
        </message>
        <message>
            <source>%1: characters 7 to 14 are not a date of birth.</source>
            <translation>%1：第7至14位不是有效的出生日期。</translation>
        </message>
        <message>
            <source>%1: the date of birth in it lies in the future.</source>
            <translation>%1：号码中的出生日期晚于今天。</translation>
        </message>
        <message>
            <source>%1: the last character does not match. Please compare the number with the card.</source>
            <translation>%1：末位校验码不符，请对照证件核对号码。</translation>
        </message>
        <message>
            <source>%1: a number of this kind of paper does not look like this.</source>
            <translation>%1：与所选证件类型的号码格式不符。</translation>
        </message>
        <message>
            <source>%1: please give a mobile number of 11 digits or a landline with its area code.</source>
            <translation>%1：请填写11位手机号码或带区号的固定电话。</translation>
        </message>
        <message>
            <source>%1: a bank account has 8 to 32 digits.</source>
            <translation>%1：银行账号应为8至32位数字。</translation>
        </message>
        <message>
            <source>%1: the last digit does not match. Please compare the number with the bank card.</source>
            <translation>%1：末位校验码不符，请对照银行卡核对号码。</translation>
        </message>
        <message>
            <source>%1: please choose the place down to the village or community.</source>
            <translation>%1：请选择到村（社区）。</translation>
        </message>
        <message>
            <source>%1 needs at least %2 rows.</source>
            <translation>%1至少需要%2行。</translation>
        </message>
        <message>
            <source>%1 may have at most %2 rows.</source>
            <translation>%1最多%2行。</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FormStep</name>
        <message>
            <source>Ask registers (F8)</source>
            <translation>授权查询 (F8)</translation>
        </message>
        <message>
            <source>With the person's consent, registers fill in what they know.</source>
            <translation>经本人授权后，由共享数据库填入已有信息。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::FormSummary</name>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>修改：%1</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ForwardPanel</name>
        <message>
            <source>To which department</source>
            <translation>移交至部门</translation>
        </message>
        <message>
            <source>To which centre</source>
            <translation>移交至中心</translation>
        </message>
        <message>
            <source>Papers that go along</source>
            <translation>随件材料</translation>
        </message>
        <message>
            <source>Received by (may follow)</source>
            <translation>接收人（可后补）</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Hand the papers over</source>
            <translation>移交材料</translation>
        </message>
        <message>
            <source>Forward the case</source>
            <translation>移交办件</translation>
        </message>
        <message>
            <source>Handed on to %1, sheet %2.</source>
            <translation>已移交 %1，交接单 %2。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::GuideGlance</name>
        <message>
            <source>How long</source>
            <translation>办理时限</translation>
        </message>
        <message>
            <source>while you wait</source>
            <translation>当场办结</translation>
        </message>
        <message>
            <source>%1 (law: %2)</source>
            <translation>承诺%1（法定%2）</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>收费</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>申请材料</translation>
        </message>
        <message>
            <source>%1 always, %2 if it applies</source>
            <translation>必交 %1 项，视情况 %2 项</translation>
        </message>
        <message>
            <source>What comes out of it</source>
            <translation>办理结果</translation>
        </message>
    </context>
    <context>
        <name>yichuang::GuideLines</name>
        <message>
            <source>Accepted if</source>
            <translation>受理条件</translation>
        </message>
        <message>
            <source>Not accepted if</source>
            <translation>不予受理</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>推断</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>假定</translation>
        </message>
        <message>
            <source>Concluded by us from what was found, not said so in an official source.</source>
            <translation>由查到的资料推断得出，官方来源没有这样写明。</translation>
        </message>
        <message>
            <source>Assumed by us: check it against the local rules before you rely on it.</source>
            <translation>本系统的假定：使用前请按当地文件核对。</translation>
        </message>
        <message>
            <source>Nothing is laid down.</source>
            <translation>没有规定。</translation>
        </message>
        <message>
            <source>%1, not counted</source>
            <translation>%1，不计入承诺</translation>
        </message>
    </context>
    <context>
        <name>yichuang::GuideNewsCard</name>
        <message>
            <source>new</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>有变</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>知道了</translation>
        </message>
        <message>
            <source>Changed since you last handled it on %1 (version %2)</source>
            <translation>自您 %1 上次办理（%2 版）以来的变化</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 处</translation>
        </message>
    </context>
    <context>
        <name>yichuang::GuidePapers</name>
        <message>
            <source>Needed</source>
            <translation>需要</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>份数</translation>
        </message>
        <message>
            <source>From</source>
            <translation>出具单位</translation>
        </message>
        <message>
            <source>What a good one shows (our sample)</source>
            <translation>要点（本系统样例）</translation>
        </message>
        <message>
            <source>Without it</source>
            <translation>便利办法</translation>
        </message>
        <message>
            <source>always</source>
            <translation>必交</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>可选</translation>
        </message>
        <message>
            <source>if</source>
            <translation>视情况</translation>
        </message>
        <message>
            <source>original %1</source>
            <translation>原件 %1</translation>
        </message>
        <message>
            <source>copy %1</source>
            <translation>复印 %1</translation>
        </message>
        <message>
            <source>electronic</source>
            <translation>电子</translation>
        </message>
        <message>
            <source>found by sharing</source>
            <translation>查到免交</translation>
        </message>
        <message>
            <source>Need not be brought if it is found: %1</source>
            <translation>查到的不用提交：%1</translation>
        </message>
        <message>
            <source>may follow</source>
            <translation>可容缺</translation>
        </message>
        <message>
            <source>The case may be accepted without it; it is made up for later.</source>
            <translation>可以先容缺受理，以后补交。</translation>
        </message>
        <message>
            <source>a promise will do</source>
            <translation>可承诺</translation>
        </message>
        <message>
            <source>A written promise of the citizen may stand in for it.</source>
            <translation>群众可以书面承诺代替。</translation>
        </message>
        <message>
            <source>now</source>
            <translation>本次要</translation>
        </message>
        <message>
            <source>Needed in the situation chosen</source>
            <translation>所选情形需要</translation>
        </message>
        <message>
            <source>Needed if what stands beside it is so</source>
            <translation>符合旁边所写情况时需要</translation>
        </message>
    </context>
    <context>
        <name>yichuang::GuideSnapshot</name>
        <message>
            <source>%1 original, %2 copy</source>
            <translation>原件%1份、复印件%2份</translation>
        </message>
        <message>
            <source>always</source>
            <translation>必交</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>可选</translation>
        </message>
        <message>
            <source>need not be brought if found</source>
            <translation>查到免交</translation>
        </message>
        <message>
            <source>has to be brought</source>
            <translation>须提交</translation>
        </message>
        <message>
            <source>may follow</source>
            <translation>可容缺</translation>
        </message>
        <message>
            <source>may not follow</source>
            <translation>不可容缺</translation>
        </message>
        <message>
            <source>a promise is enough</source>
            <translation>可承诺</translation>
        </message>
        <message>
            <source>a promise is not enough</source>
            <translation>不可承诺</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>承诺时限</translation>
        </message>
        <message>
            <source>By law</source>
            <translation>法定时限</translation>
        </message>
    </context>
    <context>
        <name>yichuang::GuideStep</name>
        <message>
            <source>Which situation is it?</source>
            <translation>办理情形</translation>
        </message>
        <message>
            <source>The list of papers is printed for the citizen.</source>
            <translation>材料清单已打印，请交给群众。</translation>
        </message>
        <message>
            <source>How long, how, what it costs</source>
            <translation>时限、流程与收费</translation>
        </message>
        <message>
            <source>Where, and where else</source>
            <translation>在哪儿办，还能去哪儿办</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Time and steps</source>
            <translation>时限流程</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>标准金额</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Where else</source>
            <translation>地点渠道</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>咨询</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>基本信息</translation>
        </message>
        <message>
            <source>Key %1</source>
            <translation>按键 %1</translation>
        </message>
        <message>
            <source>What to bring (Ctrl+P)</source>
            <translation>一次性告知 (Ctrl+P)</translation>
        </message>
        <message>
            <source>Prints the one-time notice: what this citizen still has to bring.</source>
            <translation>打印一次性告知书：这位群众还要带什么。</translation>
        </message>
        <message>
            <source>Whole guide (Ctrl+G)</source>
            <translation>整份指南 (Ctrl+G)</translation>
        </message>
        <message>
            <source>Prints the guide of this business for the citizen, without anything personal.</source>
            <translation>打印这项业务的办事指南给群众，不含个人信息。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1（%2年）</translation>
        </message>
        <message>
            <source>Beside other items</source>
            <translation>与其他事项的关系</translation>
        </message>
        <message>
            <source>Often wanted with it</source>
            <translation>常一起办理</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>You have not handled this one yet.</source>
            <translation>您还没有在这台电脑上办理过此事项。</translation>
        </message>
        <message>
            <source>Nothing changed since you last handled it on %1.</source>
            <translation>自您 %1 上次办理以来没有变化。</translation>
        </message>
        <message>
            <source>The guide is printed for the citizen.</source>
            <translation>办事指南已打印，请交给群众。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::GuideView</name>
        <message>
            <source>at once</source>
            <translation>即时</translation>
        </message>
        <message>
            <source>%1 working days</source>
            <translation>%1个工作日</translation>
        </message>
        <message>
            <source>Basic facts</source>
            <translation>基本信息</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>事项名称</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>业务办理项</translation>
        </message>
        <message>
            <source>Kind of item</source>
            <translation>事项类型</translation>
        </message>
        <message>
            <source>Basic code</source>
            <translation>基本编码</translation>
        </message>
        <message>
            <source> (demonstration)</source>
            <translation>（演示编码）</translation>
        </message>
        <message>
            <source>Business code</source>
            <translation>业务办理项编码</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>服务对象</translation>
        </message>
        <message>
            <source>Kind of case</source>
            <translation>办件类型</translation>
        </message>
        <message>
            <source>instant</source>
            <translation>即办件</translation>
        </message>
        <message>
            <source>promised</source>
            <translation>承诺件</translation>
        </message>
        <message>
            <source>In the official list of 30</source>
            <translation>是否在官方30项</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>设定依据</translation>
        </message>
        <message>
            <source>Standards of acceptance</source>
            <translation>受理标准</translation>
        </message>
        <message>
            <source>Situations</source>
            <translation>办理情形</translation>
        </message>
        <message>
            <source>Papers to bring</source>
            <translation>材料清单</translation>
        </message>
        <message>
            <source>Way through the offices</source>
            <translation>受理流程</translation>
        </message>
        <message>
            <source>Time limits</source>
            <translation>办理时限</translation>
        </message>
        <message>
            <source>By law</source>
            <translation>法定时限</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>承诺时限</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>不计入时限</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>收费信息</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>审批结果</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Papers of the window</source>
            <translation>窗口文书</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门信息</translation>
        </message>
        <message>
            <source>Implementing body</source>
            <translation>实施主体</translation>
        </message>
        <message>
            <source>Provincial department</source>
            <translation>省级主管部门</translation>
        </message>
        <message>
            <source>Place and hours</source>
            <translation>窗口办理</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>办理地点</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>办理时间</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Questions and supervision</source>
            <translation>咨询监督</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>咨询电话</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>监督投诉</translation>
        </message>
        <message>
            <source>Often asked</source>
            <translation>常见问题</translation>
        </message>
        <message>
            <source>Version of the guide</source>
            <translation>指南版本</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>其他渠道</translation>
        </message>
        <message>
            <source>Other levels</source>
            <translation>办理层级</translation>
        </message>
        <message>
            <source>1 working day</source>
            <translation>1个工作日</translation>
        </message>
        <message>
            <source>Amounts, ages and terms</source>
            <translation>标准与金额</translation>
        </message>
    </context>
    <context>
        <name>yichuang::HardToEmploy</name>
        <message>
            <source>older</source>
            <translation>大龄</translation>
        </message>
        <message>
            <source>unemployed for a year</source>
            <translation>连续失业1年以上</translation>
        </message>
        <message>
            <source>disabled</source>
            <translation>残疾</translation>
        </message>
        <message>
            <source>household without work</source>
            <translation>零就业家庭</translation>
        </message>
        <message>
            <source>When flexibly employed and insured, a subsidy of about %1 yuan a month for at most %2 months.</source>
            <translation>灵活就业并参保的，每月社保补贴约 %1 元，最长 %2 个月。</translation>
        </message>
        <message>
            <source>The three years of insurance subsidy are used up.</source>
            <translation>社保补贴的3年已享受完。</translation>
        </message>
        <message>
            <source>Also fulfilled: %1.</source>
            <translation>同时符合：%1。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>yichuang::HeaderBar</name>
        <message>
            <source>Yichuang</source>
            <translation>一窗</translation>
        </message>
        <message>
            <source>Window %1</source>
            <translation>%1号窗口</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>培训</translation>
        </message>
        <message>
            <source>中文</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Switch the language of the window</source>
            <translation>切换界面语言</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁屏</translation>
        </message>
        <message>
            <source>Lock the window (Ctrl+L)</source>
            <translation>锁定窗口（Ctrl+L）</translation>
        </message>
        <message>
            <source>Log out</source>
            <translation>退出</translation>
        </message>
    </context>
    <context>
        <name>yichuang::HomePage</name>
        <message>
            <source>What does the citizen need?</source>
            <translation>群众要办什么事？</translation>
        </message>
        <message>
            <source>The list of items is a demonstration list (演示清单): the province's own annex is not public. Each guide shows what was found in a source and what is assumed.</source>
            <translation>本事项清单为演示清单：省级正式附件未公开。各办事指南已标明哪些要素有来源、哪些为推断。</translation>
        </message>
        <message>
            <source>Last item again: %1 (Ctrl+R)</source>
            <translation>再办上一事项：%1 (Ctrl+R)</translation>
        </message>
    </context>
    <context>
        <name>yichuang::IdNumber</name>
        <message>
            <source>An identity number has 18 characters.</source>
            <translation>身份证号码应为18位。</translation>
        </message>
        <message>
            <source>The first 17 characters of an identity number are digits.</source>
            <translation>身份证号码前17位应为数字。</translation>
        </message>
        <message>
            <source>An identity number does not begin with 0.</source>
            <translation>身份证号码不会以0开头。</translation>
        </message>
        <message>
            <source>Characters 7 to 14 of the identity number are not a date of birth.</source>
            <translation>身份证号码第7至14位不是有效的出生日期。</translation>
        </message>
        <message>
            <source>The date of birth in the identity number lies in the future.</source>
            <translation>身份证号码中的出生日期晚于今天。</translation>
        </message>
        <message>
            <source>The last character does not match: please compare the identity number with the card.</source>
            <translation>末位校验码不符，请对照证件核对身份证号码。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::InsuranceChange</name>
        <message>
            <source>With the new date of birth the pension begins in %1 instead of %2.</source>
            <translation>按新的出生日期，待遇自 %1 起领，原为 %2。</translation>
        </message>
        <message>
            <source>%1 months were paid too early, about %2 yuan: tell the applicant that it is to be paid back.</source>
            <translation>多领了 %1 个月，约 %2 元：请告知申请人须退回。</translation>
        </message>
        <message>
            <source>From %1 on %2 yuan a year to pay, %3 yuan a year added by the government.</source>
            <translation>自 %1 年起每年缴 %2 元，政府每年补贴 %3 元。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::InsuredDetailsChange</name>
        <message>
            <source>The new value is not what the applicant's paper shows: the register should follow the paper. Check both.</source>
            <translation>变更后的内容与申请人证件不一致：登记应以证件为准，请两边都核对。</translation>
        </message>
        <message>
            <source>The new ID number says another date of birth or another sex than the other lines: they have to agree.</source>
            <translation>新身份证号码中的出生日期或性别与其他变更项不一致，应当一致。</translation>
        </message>
        <message>
            <source>A new ID number: the pension register (RS02), the social security card and open claims have to follow, or the payments go astray.</source>
            <translation>身份证号码变更后，养老登记（RS02）、社会保障卡和正在办的待遇也要跟着改，否则待遇可能发不到位。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Intake</name>
        <message>
            <source>No paper is marked as "to follow".</source>
            <translation>没有标记为“容缺”的材料。</translation>
        </message>
        <message>
            <source>"%1" is a main paper: it cannot follow later.</source>
            <translation>“%1”是主要材料，不能容缺。</translation>
        </message>
        <message>
            <source>The commitment for "%1" is not signed yet.</source>
            <translation>“%1”的容缺承诺书尚未签字。</translation>
        </message>
        <message>
            <source>"%1" has to follow within the promise, by %2 at the latest.</source>
            <translation>“%1”须在承诺时限内补齐，最迟%2。</translation>
        </message>
        <message>
            <source>The applicant's name is missing.</source>
            <translation>缺少申请人姓名。</translation>
        </message>
        <message>
            <source>The form has errors: see above.</source>
            <translation>表单还有错误，见上方。</translation>
        </message>
        <message>
            <source>Papers are missing: %1</source>
            <translation>缺少材料：%1</translation>
        </message>
        <message>
            <source>Papers are to follow: accept tolerantly.</source>
            <translation>有容缺材料，请选“容缺受理”。</translation>
        </message>
        <message>
            <source>Nothing is missing: there is nothing to ask for.</source>
            <translation>材料齐全，没有需要补正的内容。</translation>
        </message>
        <message>
            <source>This case is on its way already.</source>
            <translation>该办件已经提交。</translation>
        </message>
        <message>
            <source>A refusal has to say why: please write the reason.</source>
            <translation>不予受理须说明理由，请填写理由。</translation>
        </message>
        <message>
            <source>Please look at the list of broken promises first: who stands on it gets no tolerant acceptance.</source>
            <translation>请先核查失信名单：名单上的人不适用容缺受理。</translation>
        </message>
        <message>
            <source>The applicant stands on the list of broken promises (%1): no paper can follow later. Please ask for what is missing.</source>
            <translation>申请人在失信名单上（%1），不适用容缺受理。请一次性告知需要补正的内容。</translation>
        </message>
        <message>
            <source>The counter may ask once only, and did so on %1 (Administrative Licensing Law, article 32): accept, or refuse with the reason.</source>
            <translation>窗口只能一次性告知，已于%1告知过（行政许可法第三十二条）：请予受理，或者说明理由不予受理。</translation>
        </message>
        <message>
            <source>A village desk takes papers in and forwards them; the township decides.</source>
            <translation>村（社区）窗口只收件并移交，由镇（街道）审查决定。</translation>
        </message>
        <message>
            <source>The papers were taken in before: please accept, ask for what is missing, or refuse.</source>
            <translation>材料此前已收件：请予受理、一次性告知，或者不予受理。</translation>
        </message>
        <message>
            <source>Nothing was said within 5 working days of %1: the law takes the case as accepted since then (article 32). Please accept it.</source>
            <translation>自%1收件起5个工作日内未作答复，依法自收件之日起视为受理（行政许可法第三十二条）。请予受理。</translation>
        </message>
        <message>
            <source>The form is printed: please attach the signed sheet, or tick that it is kept at the window.</source>
            <translation>申请表已打印：请上传签字页，或者勾选“已在纸上签字、留存窗口”。</translation>
        </message>
        <message>
            <source>The form is not signed yet: please print it and let it be signed.</source>
            <translation>申请表尚未签字：请打印并请申请人签字。</translation>
        </message>
        <message>
            <source>The form was changed after it was printed: please print it and let it be signed again.</source>
            <translation>打印后申请表有改动：请重新打印并请申请人重新签字。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::IntakePage</name>
        <message>
            <source>Not saved yet; it is tried again</source>
            <translation>尚未保存，正在重试</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>已保存 %1</translation>
        </message>
        <message>
            <source>without a number</source>
            <translation>（未编号）</translation>
        </message>
        <message>
            <source>goes on with case %1, taken in at %2</source>
            <translation>续办 %1，收件：%2</translation>
        </message>
        <message>
            <source>goes on with case %1, papers handed in on %2</source>
            <translation>续办 %1，%2 收到材料</translation>
        </message>
    </context>
    <context>
        <name>yichuang::IntakeService</name>
        <message>
            <source>This item has no such business any more. What was typed is kept in the draft; begin the item again from the home page.</source>
            <translation>该事项已没有这个业务办理项。已填内容保留在草稿中，请从首页重新办理。</translation>
        </message>
        <message>
            <source>This case is accepted already: what comes in now is added to it, the intake is over.</source>
            <translation>该办件已经受理：此后收到的材料作补充登记，不再重新收件。</translation>
        </message>
        <message>
            <source>Nothing was taken in yet since the log-in: please choose an item.</source>
            <translation>登录后尚未办理过事项：请选择事项。</translation>
        </message>
        <message>
            <source>the household's case of %1</source>
            <translation>同户%1的办件</translation>
        </message>
        <message>
            <source>the household's case %1</source>
            <translation>同户办件%1</translation>
        </message>
        <message>
            <source>the case of %1</source>
            <translation>%1的办件</translation>
        </message>
        <message>
            <source>case %1</source>
            <translation>办件%1</translation>
        </message>
    </context>
    <context>
        <name>yichuang::IntakeWays</name>
        <message>
            <source>window %1 on %2</source>
            <translation>%1号窗口 %2</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ItemBoard</name>
        <message>
            <source>Without department</source>
            <translation>未归类</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>即时</translation>
        </message>
        <message>
            <source>%1 (cannot be opened)</source>
            <translation>%1（无法打开）</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ItemCatalogue</name>
        <message>
            <source>This item cannot be read, so it cannot be used here. Other items are not affected; tell the administrator.</source>
            <translation>该事项文件无法读取，本机暂不能办理；其他事项不受影响。请告知管理员。</translation>
        </message>
        <message>
            <source>This item is not signed by the province or was changed afterwards, so it is not used. Other items are not affected; tell the administrator.</source>
            <translation>该事项没有省平台签名，或签名后被改动过，本机拒绝使用；其他事项不受影响。请告知管理员。</translation>
        </message>
        <message>
            <source>This item needs a newer version of the program. Other items are not affected; tell the administrator.</source>
            <translation>该事项需要更新版本的程序；其他事项不受影响，请告知管理员。</translation>
        </message>
        <message>
            <source>This item is installed twice; only the first is used. Tell the administrator.</source>
            <translation>该事项重复安装，只使用第一份。请告知管理员。</translation>
        </message>
        <message>
            <source>This item, or the version of it the case began with, is not installed here. Tell the administrator.</source>
            <translation>本机没有安装该事项，或没有办件开始时所用的版本。请告知管理员。</translation>
        </message>
        <message>
            <source>The province withdrew this version: %1 Cases that began with it go on; no new one begins with it.</source>
            <translation>省里已撤回此版本：%1 已按此版本收的件继续办理，新件不再使用。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ItemFinder</name>
        <message>
            <source>at once</source>
            <translation>即时</translation>
        </message>
        <message>
            <source>by a promised day</source>
            <translation>承诺件</translation>
        </message>
        <message>
            <source>found by “%1”</source>
            <translation>匹配“%1”</translation>
        </message>
        <message>
            <source>Find an item: 临时救助, linshi, lsjz, or everyday words</source>
            <translation>查找事项：可输入名称、拼音（linshi）、首字母（lsjz）或口语说法</translation>
        </message>
        <message>
            <source>Find an item</source>
            <translation>查找事项</translation>
        </message>
        <message>
            <source>No item is called like this. Try another word, the initials, or the lists below.</source>
            <translation>没有找到这个事项。请换个说法、试试拼音首字母，或从下方列表选择。</translation>
        </message>
        <message>
            <source>several items at once</source>
            <translation>多项一并办理</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ItemFolder</name>
        <message>
            <source>The files of this item cannot be read.</source>
            <translation>该事项的文件无法读取。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ItemSpec</name>
        <message>
            <source>The definition of this item is incomplete, so it cannot be used here. Other items are not affected; tell the administrator.</source>
            <translation>该事项定义不完整，暂不能办理；其他事项不受影响，请告知管理员。</translation>
        </message>
        <message>
            <source>This item needs a newer version of the program. Other items are not affected; tell the administrator.</source>
            <translation>该事项需要更新版本的程序；其他事项不受影响，请告知管理员。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::JsonLogic</name>
        <message>
            <source>This rule cannot be run: %1</source>
            <translation>规则无法运行：%1</translation>
        </message>
    </context>
    <context>
        <name>yichuang::KeyRingFile</name>
        <message>
            <source>The key file of this station is damaged, so nobody can log in here. Please call the administrator to bring it back from the backup.</source>
            <translation>本工作站的密钥文件已损坏，无法在此登录。请联系管理员用备份恢复。</translation>
        </message>
        <message>
            <source>This account has not logged in on this computer before. The first time needs the network.</source>
            <translation>此账号没有在本机登录过，首次登录需要联网。</translation>
        </message>
        <message>
            <source>Too many wrong passwords. This account can try again at %1.</source>
            <translation>密码错误次数过多，此账号可在 %1 之后重试。</translation>
        </message>
        <message>
            <source>The key file of this station was written by a newer program. Please update this one.</source>
            <translation>本工作站的密钥文件由更新版本的程序写入，请先升级本程序。</translation>
        </message>
        <message>
            <source>This station's records are sealed with the other suite of algorithms. Please call the administrator.</source>
            <translation>本工作站的记录使用另一套密码算法加密，请联系管理员。</translation>
        </message>
        <message>
            <source>This station has its keys already. Making new ones would make its records unreadable.</source>
            <translation>本工作站已有密钥，重新生成将使已有记录无法读取。</translation>
        </message>
        <message>
            <source>The province gave no usable key for this station. Please enrol it again.</source>
            <translation>省平台未给出可用的密钥，请重新注册本工作站。</translation>
        </message>
        <message>
            <source>This account was last confirmed by the province too long ago. Please connect to the network and log in again.</source>
            <translation>此账号距上次联网确认已超过允许的离线天数，请联网后重新登录。</translation>
        </message>
        <message>
            <source>Name or password is wrong. Tries left before the account is locked for a while: %1.</source>
            <translation>账号或密码错误。再错 %1 次，账号将暂时锁定。</translation>
        </message>
        <message>
            <source>The province's key does not open this station's records. Someone who has logged in here before must log in first.</source>
            <translation>省平台的密钥无法打开本工作站的记录，需由曾在本机登录过的人员先登录。</translation>
        </message>
        <message>
            <source>Please type name and password.</source>
            <translation>请输入账号和密码。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::KnownStrip</name>
        <message>
            <source>%1: %2 values known, newest from %3</source>
            <translation>%1：以前填过%2项，最近一次为%3</translation>
        </message>
        <message>
            <source>; %1 of them over a year old: please ask</source>
            <translation>；其中%1项已超过一年，请核对</translation>
        </message>
        <message>
            <source>Fill in (F7)</source>
            <translation>填入（F7）</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>填入</translation>
        </message>
        <message>
            <source>Fill in what is known of %1</source>
            <translation>填入%1以前填过的内容</translation>
        </message>
    </context>
    <context>
        <name>yichuang::LedgerReader</name>
        <message>
            <source>This case is not on this workstation.</source>
            <translation>本工作站上没有该办件。</translation>
        </message>
        <message>
            <source>Log in to search the cases.</source>
            <translation>请登录后再查询办件。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::LedgerStore</name>
        <message>
            <source>The data folder of this workstation cannot be made. Call the administrator.</source>
            <translation>无法建立本工作站的数据文件夹。请联系管理员。</translation>
        </message>
        <message>
            <source>This step was recorded before with another content. Nothing was changed; open the case to see what is recorded.</source>
            <translation>这一步此前已以不同内容记录。未做任何改动；请打开办件查看已记录的内容。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::LightService</name>
        <message>
            <source>%1 cases need you: the province did not take them as they are</source>
            <translation>有%1件需要您处理：省平台未按原样接收</translation>
        </message>
        <message>
            <source>Online, everything has arrived</source>
            <translation>在线，全部已送达省平台</translation>
        </message>
        <message>
            <source>Online, %1 being sent</source>
            <translation>在线，正在上传%1件</translation>
        </message>
        <message>
            <source>No line, nothing waits; you can go on accepting</source>
            <translation>线路中断，无待传办件，可继续受理</translation>
        </message>
        <message>
            <source>No line, %1 waiting since %2; you can go on accepting</source>
            <translation>线路中断，%1件待传（最早%2），可继续受理</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Line</name>
        <message>
            <source>No line to the provincial platform. Go on working: everything is kept here and sent later by itself.</source>
            <translation>与省平台的线路不通。请继续受理：所有办件都已保存在本机，线路恢复后自动上报。</translation>
        </message>
        <message>
            <source>The platform did not answer in time. Nothing is lost: the station asks what arrived before it sends again.</source>
            <translation>省平台未及时应答。办件没有丢失：本机会先核对哪些已收到，再补报其余办件。</translation>
        </message>
        <message>
            <source>The platform has trouble of its own. Go on working; the station tries again by itself.</source>
            <translation>省平台自身出现故障。请继续受理，本机会自动重试。</translation>
        </message>
        <message>
            <source>Something other than the platform answered (a login page or a proxy?). Go on working; tell the administrator if this stays.</source>
            <translation>应答的不是省平台（可能是上网认证页面或代理）。请继续受理；若一直如此，请告知管理员。</translation>
        </message>
        <message>
            <source>The platform is busy and asked the station to come later. It will, by itself.</source>
            <translation>省平台繁忙，要求稍后再报。本机会自动稍后重试。</translation>
        </message>
        <message>
            <source>The platform cannot read this transmission. Other cases are not held up; tell the administrator.</source>
            <translation>省平台无法读取这次上报的内容。其他办件不受影响；请告知管理员。</translation>
        </message>
        <message>
            <source>This transmission is larger than the platform or the line takes. Other cases are not held up; tell the administrator.</source>
            <translation>这次上报的内容超过省平台或线路允许的大小。其他办件不受影响；请告知管理员。</translation>
        </message>
        <message>
            <source>The platform does not accept this station's certificate, or its own is not the one we know. Go on working; the administrator must look at the enrolment.</source>
            <translation>省平台不接受本工作站的证书，或省平台的证书与登记的不符。请继续受理；须由管理员检查工作站登记。</translation>
        </message>
        <message>
            <source>The platform refused this.</source>
            <translation>省平台不接受此项请求。</translation>
        </message>
        <message>
            <source>This step could not be sent by itself: %1 It is kept and tried again; other cases go on.</source>
            <translation>这一步骤未能上报：%1 内容已保存并会再次上报，其他办件照常进行。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::LineLight</name>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>Looking for the line</source>
            <translation>正在检测线路</translation>
        </message>
        <message>
            <source>Online, sending</source>
            <translation>在线，正在上报</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>在线</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>离线</translation>
        </message>
        <message>
            <source>Line trouble</source>
            <translation>线路异常</translation>
        </message>
        <message>
            <source>unsent %1</source>
            <translation>待上报 %1 件</translation>
        </message>
        <message>
            <source>oldest %1</source>
            <translation>最早 %1前</translation>
        </message>
        <message>
            <source>to settle %1</source>
            <translation>待处理 %1 件</translation>
        </message>
    </context>
    <context>
        <name>yichuang::LineWatch</name>
        <message>
            <source>This computer's clock is about %1 minutes behind the platform's. Have the administrator set it.</source>
            <translation>本机时钟比省平台约慢 %1 分钟，请管理员校准。</translation>
        </message>
        <message>
            <source>This computer's clock is about %1 minutes ahead of the platform's. Have the administrator set it.</source>
            <translation>本机时钟比省平台约快 %1 分钟，请管理员校准。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::LinkedCases</name>
        <message>
            <source>Taken in together: %1</source>
            <translation>联办：%1</translation>
        </message>
        <message>
            <source>not taken in yet</source>
            <translation>尚未收件</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>（未编号）</translation>
        </message>
    </context>
    <context>
        <name>yichuang::LockPage</name>
        <message>
            <source>Locked</source>
            <translation>窗口已锁定</translation>
        </message>
        <message>
            <source>%1 works at this window. What was typed is kept, sealed; sending goes on.</source>
            <translation>当前经办人：%1。已填内容已加密保存，上传不受影响。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Another colleague logs in</source>
            <translation>换人登录</translation>
        </message>
    </context>
    <context>
        <name>yichuang::LoginPage</name>
        <message>
            <source>Logging in …</source>
            <translation>正在登录…</translation>
        </message>
        <message>
            <source>Log in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Yichuang</source>
            <translation>一窗</translation>
        </message>
        <message>
            <source>One window, one login, every item. What you do here is kept, with or without a line.</source>
            <translation>一个窗口、一次登录，受理全部事项。网络通与不通，办过的件都在。</translation>
        </message>
        <message>
            <source>%1
Window %2 · Station %3 · Version %4</source>
            <translation>%1
%2号窗口 · 工作站 %3 · 版本 %4</translation>
        </message>
        <message>
            <source>Log in at this window</source>
            <translation>登录本窗口</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>The account of your one identity</source>
            <translation>统一身份账号</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>大写锁定可能已打开。</translation>
        </message>
        <message>
            <source>Logging in</source>
            <translation>正在登录</translation>
        </message>
        <message>
            <source>Practice: choose an invented colleague. Nothing leaves this computer.</source>
            <translation>培训演示：请选择一位虚构人员登录。数据不会离开本机。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::LookupPanel</name>
        <message>
            <source>The consent is printed: let it be signed, then write it down.</source>
            <translation>授权书已打印，请签字后登记。</translation>
        </message>
        <message>
            <source>The consent for %1 is written down, good until %2.</source>
            <translation>%1 的授权已登记，有效期至 %2。</translation>
        </message>
        <message>
            <source>Ask: %1 (%2)</source>
            <translation>查询：%1（%2）</translation>
        </message>
        <message>
            <source>Ask registers: %1</source>
            <translation>授权查询：%1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close the look-up</source>
            <translation>关闭授权查询</translation>
        </message>
    </context>
    <context>
        <name>yichuang::LookupService</name>
        <message>
            <source>%1 is under 14: only a guardian can consent. Please write down the guardian.</source>
            <translation>%1不满14周岁：只能由监护人授权。请登记监护人。</translation>
        </message>
        <message>
            <source>Who consents for %1? Please write the name and compare the ID number with the card.</source>
            <translation>谁代%1授权？请填写姓名，并与证件核对号码。</translation>
        </message>
        <message>
            <source>This ID number belongs to %1: please compare it with the card.</source>
            <translation>这是%1本人的证件号码：请与证件核对。</translation>
        </message>
        <message>
            <source>What gives %1 the right to consent? Please name the paper: the household book, a power of attorney that says so.</source>
            <translation>%1凭什么授权？请写明凭据：户口簿、载明此项的授权委托书等。</translation>
        </message>
        <message>
            <source>An auditor looks and changes nothing: a clerk asks registers.</source>
            <translation>审计人员只能查看，不作更改：由窗口人员查询。</translation>
        </message>
        <message>
            <source>Whose data? Please fill in the name and a right ID number first.</source>
            <translation>查询谁的数据？请先填写姓名和正确的证件号码。</translation>
        </message>
        <message>
            <source>A consent has to say what the data are for.</source>
            <translation>授权须写明查询用途。</translation>
        </message>
        <message>
            <source>No register can fill anything in this form: nothing has to be asked.</source>
            <translation>没有共享库能填写本表的内容：无需查询。</translation>
        </message>
        <message>
            <source>The province has no register "%1".</source>
            <translation>省平台没有共享库“%1”。</translation>
        </message>
        <message>
            <source>The consent has run out. Please let it be signed again.</source>
            <translation>授权已过期。请重新签署。</translation>
        </message>
        <message>
            <source>The consent is not written down yet: first the signature, then the question.</source>
            <translation>授权尚未登记：先签字授权，再查询。</translation>
        </message>
        <message>
            <source>The consent does not cover this register. Nothing was asked; please let a wider one be signed.</source>
            <translation>授权书不包含该库。尚未查询，请重新签署授权书。</translation>
        </message>
        <message>
            <source>The consent covers nothing that this register knows. Nothing was asked.</source>
            <translation>授权范围内没有该库可答复的内容。尚未查询。</translation>
        </message>
        <message>
            <source>The consent is another person's than the one in the form. Nothing was asked.</source>
            <translation>授权人与表中人员不一致。尚未查询。</translation>
        </message>
        <message>
            <source>%1, as of %2</source>
            <translation>%1，数据时间%2</translation>
        </message>
        <message>
            <source>What does the citizen say, and which paper proves it? Nothing was sent; please write both.</source>
            <translation>群众怎么说，凭什么材料证明？尚未发送，请都填写。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::LowIncomeHousehold</name>
        <message>
            <source>Income per person is below the local average of %1 yuan a month: with heavy expenses the household may apply on that ground.</source>
            <translation>家庭人均收入低于当地人均可支配收入（每月 %1 元）；刚性支出大的，可按支出型申请。</translation>
        </message>
        <message>
            <source>%1 yuan per person and month lie below the low-income line of %2 yuan.</source>
            <translation>比较用的月人均收入 %1 元，低于低保边缘线 %2 元。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::MainWindow</name>
        <message>
            <source>Close all the same</source>
            <translation>仍然关闭</translation>
        </message>
        <message>
            <source>Yichuang · practice</source>
            <translation>一窗 · 培训演示</translation>
        </message>
        <message>
            <source>Yichuang</source>
            <translation>一窗</translation>
        </message>
    </context>
    <context>
        <name>yichuang::MaskedLabel</name>
        <message>
            <source>Show the full number</source>
            <translation>显示完整号码</translation>
        </message>
        <message>
            <source>Hide the number</source>
            <translation>隐藏号码</translation>
        </message>
    </context>
    <context>
        <name>yichuang::MaterialRow</name>
        <message>
            <source>originals: %1</source>
            <translation>原件 %1 份</translation>
        </message>
        <message>
            <source>copies: %1</source>
            <translation>复印件 %1 份</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>齐全</translation>
        </message>
        <message>
            <source>To follow</source>
            <translation>容缺</translation>
        </message>
        <message>
            <source>Exempt</source>
            <translation>免提交</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>不需要</translation>
        </message>
        <message>
            <source>Legal basis and sample: %1</source>
            <translation>依据与样例：%1</translation>
        </message>
        <message>
            <source>Required</source>
            <translation>必需</translation>
        </message>
        <message>
            <source>Required here</source>
            <translation>本次必需</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>可选</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>为何需要</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>设定依据</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>签发机关</translation>
        </message>
        <message>
            <source>Can be replaced by</source>
            <translation>可由共享替代</translation>
        </message>
        <message>
            <source>Sample (ours)</source>
            <translation>样例（自拟）</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Original seen</source>
            <translation>已核原件</translation>
        </message>
        <message>
            <source>Commitment signed</source>
            <translation>已签承诺书</translation>
        </message>
        <message>
            <source>Follows by</source>
            <translation>补齐期限</translation>
        </message>
        <message>
            <source>Day by which the paper follows</source>
            <translation>材料补齐的最后日期</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Remark: %1</source>
            <translation>备注：%1</translation>
        </message>
        <message>
            <source>At the latest %1</source>
            <translation>最迟 %1</translation>
        </message>
        <message>
            <source>kept, not returned</source>
            <translation>原件留存</translation>
        </message>
        <message>
            <source>The original is kept and not returned: %1</source>
            <translation>原件留存、不退还：%1</translation>
        </message>
        <message>
            <source>Brought once, for %1 items: %2</source>
            <translation>只交一次，用于 %1 项：%2</translation>
        </message>
        <message>
            <source>For: %1</source>
            <translation>用于：%1</translation>
        </message>
    </context>
    <context>
        <name>yichuang::MaterialsStep</name>
        <message>
            <source>%1 papers are needed for this case, %2 not yet looked at, %3 files attached</source>
            <translation>本件需 %1 份材料，%2 份未核对，已附 %3 个文件</translation>
        </message>
        <message>
            <source>Marks every needed paper without a verdict as complete.</source>
            <translation>将尚未核对的必要材料全部标为齐全。</translation>
        </message>
        <message>
            <source>The rest is complete (F7)</source>
            <translation>其余全部齐全 (F7)</translation>
        </message>
    </context>
    <context>
        <name>yichuang::MediaCheck</name>
        <message>
            <source>The file is empty (0 bytes). Scan the paper again or choose another file.</source>
            <translation>文件是空的（0 字节）。请重新扫描或选择其他文件。</translation>
        </message>
        <message>
            <source>The file is larger than 50 MB. Scan it with a lower resolution, or split it.</source>
            <translation>文件超过 50 MB。请降低分辨率重新扫描，或拆分后再添加。</translation>
        </message>
        <message>
            <source>The file is a program, whatever its name says, and was not kept. Only pictures and PDF files can be attached.</source>
            <translation>该文件实际是程序（与文件名无关），没有保存。只能添加图片和 PDF 文件。</translation>
        </message>
        <message>
            <source>The file is neither a picture nor a PDF, whatever its name says. Scan the paper or save it as a PDF.</source>
            <translation>该文件既不是图片也不是 PDF（与文件名无关）。请扫描纸质材料，或另存为 PDF。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::MedicalEnrolment</name>
        <message>
            <source>%1 yuan to pay to the tax office for the year (%2 yuan less %3 yuan of aid); the government adds %4 yuan. It counts only once it is paid (SW01).</source>
            <translation>本年度应向税务缴纳%1元（标准%2元，资助%3元），财政另补助%4元。缴费后才生效（SW01）。</translation>
        </message>
        <message>
            <source>It is the season of next year's payment: the parents should pay for %1 as well, or the child is without insurance from January.</source>
            <translation>现在是集中缴费期：请家长同时缴纳%1年的医保费，否则孩子1月起断保。</translation>
        </message>
        <message>
            <source>Benefits from %1, once the payment is made.</source>
            <translation>缴费后，待遇从%1起享受。</translation>
        </message>
        <message>
            <source>%1 years without insurance: the waiting time is %2 months. Paying for missed years shortens it where the region allows.</source>
            <translation>断保%1年，等待期%2个月；当地允许的，补缴断保年度可以缩短。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::MedicalTransfer</name>
        <message>
            <source>The gap of %1 months counts as continuous; what was missed may be paid up.</source>
            <translation>中断%1个月，视同连续；中断期间的费用可以补缴。</translation>
        </message>
        <message>
            <source>The gap of %1 months is too long: a waiting time of %2 months, benefits from %3.</source>
            <translation>中断%1个月，时间过长：等待期%2个月，待遇从%3起享受。</translation>
        </message>
        <message>
            <source>Paid in both places for %1 months: only one place counts, the other payment is refunded there.</source>
            <translation>两地重复缴费%1个月：只算一地，另一地的费用由当地退还。</translation>
        </message>
        <message>
            <source>Together %1 years and %2 months; for retirement without further payments %3 months are missing.</source>
            <translation>合并后共%1年%2个月；退休后免缴还差%3个月。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::MissingPanel</name>
        <message>
            <source>No paper is open on the list: only the visit is written down.</source>
            <translation>清单上没有待补材料，仅登记来访。</translation>
        </message>
        <message>
            <source>Write down as received</source>
            <translation>登记已收到</translation>
        </message>
        <message>
            <source>Received: %1</source>
            <translation>收到：%1</translation>
        </message>
        <message>
            <source>promised by %1</source>
            <translation>承诺 %1 前补交</translation>
        </message>
        <message>
            <source>The papers are written down as received.</source>
            <translation>材料已登记为收到。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::NavigationBar</name>
        <message>
            <source>Home</source>
            <translation>首页</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>办件</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>待传</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>待办</translation>
        </message>
    </context>
    <context>
        <name>yichuang::NextItems</name>
        <message>
            <source>What may follow for the citizen</source>
            <translation>接下来可能要办</translation>
        </message>
        <message>
            <source>Take in next: %1</source>
            <translation>接着办理：%1</translation>
        </message>
    </context>
    <context>
        <name>yichuang::NoticeLine</name>
        <message>
            <source>Close this message</source>
            <translation>关闭提示</translation>
        </message>
    </context>
    <context>
        <name>yichuang::NumberBlocks</name>
        <message>
            <source>This workstation has no case numbers for this item yet. Save the draft and connect to the province once; the numbers come by themselves.</source>
            <translation>本工作站还没有该事项的办件编号。请保存草稿并联网一次，编号会自动下发。</translation>
        </message>
        <message>
            <source>Today's case numbers of this workstation for this item are used up. Save the draft and go on at another window, or tomorrow; the administrator can ask the province for a larger range.</source>
            <translation>本工作站该事项今日的办件编号已用完。请保存草稿，到其他窗口办理或明日再办；管理员可向省平台申请更大的号段。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::OneChildAward</name>
        <message>
            <source>Nothing is open: the award ran until %1, when the child was %2, and reaches back %3 months at most.</source>
            <translation>没有可领的月份：奖励金发到%1（子女满%2周岁），最多补发%3个月。</translation>
        </message>
        <message>
            <source>%1 months from %2 at %3 yuan: about %4 yuan; it runs until %5.</source>
            <translation>从%2起%1个月，每月%3元，合计约%4元；发到%5为止。</translation>
        </message>
        <message>
            <source>A single award of %1 yuan for each parent, once the certificate and the retirement are confirmed.</source>
            <translation>退休一次性奖励%1元，父母各自申领，核实光荣证和退休后发放。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::OutboxModel</name>
        <message>
            <source>not yet tried</source>
            <translation>未尝试</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>环节</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>事项名称</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>办理时间</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>已试次数</translation>
        </message>
    </context>
    <context>
        <name>yichuang::OutboxPage</name>
        <message>
            <source>Done %1 · case %2</source>
            <translation>办理时间 %1 · 办件 %2</translation>
        </message>
        <message>
            <source>tried %1 times</source>
            <translation>已尝试 %1 次</translation>
        </message>
        <message>
            <source>next try %1</source>
            <translation>下次尝试 %1</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>待传</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>立即上传</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>打开办件</translation>
        </message>
        <message>
            <source>Unsent steps</source>
            <translation>待上传的办件动作</translation>
        </message>
        <message>
            <source>Everything has reached the province</source>
            <translation>全部已送达省平台</translation>
        </message>
        <message>
            <source>What you accept without a line waits here and goes by itself. Nothing can be lost or deleted here.</source>
            <translation>断网时受理的件在这里等候，网络恢复后自动上传。这里的内容不会丢失，也不能删除。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::OutboxService</name>
        <message>
            <source>Waiting for an earlier step</source>
            <translation>等待前一步</translation>
        </message>
        <message>
            <source>An earlier step of the same case has not reached the province yet.</source>
            <translation>同一办件的前一步尚未送达省平台。</translation>
        </message>
        <message>
            <source>Nothing to do: it goes by itself once the earlier step is settled.</source>
            <translation>无需操作：前一步办妥后自动上传。</translation>
        </message>
        <message>
            <source>About to be sent</source>
            <translation>即将上传</translation>
        </message>
        <message>
            <source>Waiting for the line</source>
            <translation>等待线路恢复</translation>
        </message>
        <message>
            <source>Nothing to do: it is stored here and goes by itself.</source>
            <translation>无需操作：已存本机，自动上传。</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Held by the province</source>
            <translation>省平台暂存</translation>
        </message>
        <message>
            <source>Nothing to do: the province waits for an earlier step of this case.</source>
            <translation>无需操作：省平台在等该办件的前一步。</translation>
        </message>
        <message>
            <source>Sent, answer lost</source>
            <translation>已发送，未收到回执</translation>
        </message>
        <message>
            <source>Nothing to do: the program asks whether it arrived before it sends again.</source>
            <translation>无需操作：程序会先询问是否已收到，再决定是否重发。</translation>
        </message>
        <message>
            <source>Could not be sent</source>
            <translation>未能发送</translation>
        </message>
        <message>
            <source>It is tried again by itself; you can also send now.</source>
            <translation>会自动重试，也可点“立即上传”。</translation>
        </message>
        <message>
            <source>Refused by the province</source>
            <translation>省平台未接收</translation>
        </message>
        <message>
            <source>Open the case and correct it. The acceptance stays valid for the citizen.</source>
            <translation>请打开办件更正；对申请人的受理仍然有效。</translation>
        </message>
        <message>
            <source>Another desk moved this case</source>
            <translation>其他窗口已办理此件</translation>
        </message>
        <message>
            <source>Open the case, compare both versions and decide.</source>
            <translation>请打开办件，比对两份内容后决定。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::OutcomePanel</name>
        <message>
            <source>Choose an outcome</source>
            <translation>请选择办理结论</translation>
        </message>
        <message>
            <source>Being written down …</source>
            <translation>正在登记…</translation>
        </message>
        <message>
            <source>Press once more: %1</source>
            <translation>请再按一次确认：%1</translation>
        </message>
        <message>
            <source>%1 (Ctrl+Enter)</source>
            <translation>%1（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>How does this visit end?</source>
            <translation>本次收件的结论</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>常用理由</translation>
        </message>
        <message>
            <source>Wording of the reason</source>
            <translation>常用理由</translation>
        </message>
        <message>
            <source>Reason, as it stands on the paper</source>
            <translation>理由（写入文书）</translation>
        </message>
        <message>
            <source>Where the citizen can turn</source>
            <translation>救济途径</translation>
        </message>
        <message>
            <source>The notice lists everything that is missing, at once:</source>
            <translation>告知书将一次性列出全部缺少的内容：</translation>
        </message>
        <message>
            <source>%1: first the signature</source>
            <translation>%1：请先签字</translation>
        </message>
    </context>
    <context>
        <name>yichuang::OutcomeStep</name>
        <message>
            <source>The case number is on the clipboard.</source>
            <translation>办件编号已复制。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Case number %1</source>
            <translation>办件编号 %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the case number</source>
            <translation>复制办件编号</translation>
        </message>
        <message>
            <source>Promised by %1</source>
            <translation>承诺办结日期：%1</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>查看办件</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>返回首页</translation>
        </message>
        <message>
            <source>Papers to hand out</source>
            <translation>需出具的文书</translation>
        </message>
        <message>
            <source>Next person, same item (Ctrl+N)</source>
            <translation>下一位，同一事项 (Ctrl+N)</translation>
        </message>
        <message>
            <source>Same household (Ctrl+H)</source>
            <translation>同一家庭 (Ctrl+H)</translation>
        </message>
        <message>
            <source>The same item for somebody of this household: address, members and account come along.</source>
            <translation>为同一家庭的成员办理同一事项：地址、家庭成员和账户自动带入。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Packages</name>
        <message>
            <source>This definition is not signed by the province or was changed afterwards, so it is not used. The version before goes on; tell the administrator.</source>
            <translation>此事项包没有省里的有效签名，或签名后被改动，已停用。继续使用原版本，请告知管理员。</translation>
        </message>
        <message>
            <source>This definition cannot be read, so it is not used. The version before goes on; tell the administrator.</source>
            <translation>此事项包无法读取，未启用。继续使用原版本，请告知管理员。</translation>
        </message>
        <message>
            <source>This definition is written for a newer program, so it is not used. The version before goes on; update this program.</source>
            <translation>此事项包需要更新版本的程序，未启用。继续使用原版本，请升级本程序。</translation>
        </message>
        <message>
            <source>This definition is not newer than the one in use, so it is not used. Nothing changes here.</source>
            <translation>此事项包不比正在使用的版本新，未启用。本机不受影响。</translation>
        </message>
        <message>
            <source>This definition does not pass the checks, so it is not used. The version before goes on; the province has been told what is wrong.</source>
            <translation>此事项包未通过校验，未启用。继续使用原版本，问题已报告省平台。</translation>
        </message>
        <message>
            <source>This definition needs calculations that this program does not have yet, so it is not used. The version before goes on; update this program.</source>
            <translation>此事项包需要本程序尚不具备的计算规则，未启用。继续使用原版本，请升级本程序。</translation>
        </message>
        <message>
            <source>This calendar lacks a year that is known here already, so it is not used. The calendar before goes on.</source>
            <translation>此工作日历缺少本机已有的年份，未启用。继续使用原日历。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::PaperDesk</name>
        <message>
            <source>The paper could not be written to the file. The case is safe; choose another place and print it again.</source>
            <translation>文书未能写入文件。办件已保存，请换一个位置再打印。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::PaperPreview</name>
        <message>
            <source>Preview: %1</source>
            <translation>预览：%1</translation>
        </message>
        <message>
            <source>The paper cannot be shown here; printing it works all the same.</source>
            <translation>此处无法显示该文书，但可以正常打印。</translation>
        </message>
        <message>
            <source>%1, page %2 of %3</source>
            <translation>%1，第 %2 页，共 %3 页</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
    </context>
    <context>
        <name>yichuang::PaperRows</name>
        <message>
            <source>Originals</source>
            <translation>原件</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>复印件</translation>
        </message>
        <message>
            <source>Goes along: %1</source>
            <translation>随件：%1</translation>
        </message>
        <message>
            <source>%1: originals</source>
            <translation>%1：原件份数</translation>
        </message>
        <message>
            <source>%1: copies</source>
            <translation>%1：复印件份数</translation>
        </message>
    </context>
    <context>
        <name>yichuang::PaperShelf</name>
        <message>
            <source>not printed yet</source>
            <translation>未打印</translation>
        </message>
        <message>
            <source>printed %1 times</source>
            <translation>已打印 %1 次</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Came out badly, print again</source>
            <translation>打印不清楚，重打</translation>
        </message>
        <message>
            <source>Look at: %1</source>
            <translation>预览：%1</translation>
        </message>
        <message>
            <source>%1 is written as a PDF file.</source>
            <translation>%1已保存为 PDF 文件。</translation>
        </message>
        <message>
            <source>%1 went to the printer.</source>
            <translation>%1已送打印机。</translation>
        </message>
        <message>
            <source>in %1 copies</source>
            <translation>一式 %1 份</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Papers</name>
        <message>
            <source>Receipt for papers</source>
            <translation>收件凭证</translation>
        </message>
        <message>
            <source>Notice of acceptance</source>
            <translation>受理通知书</translation>
        </message>
        <message>
            <source>Notice of what to supplement</source>
            <translation>一次性告知（补正）书</translation>
        </message>
        <message>
            <source>Notice of non-acceptance</source>
            <translation>不予受理通知书</translation>
        </message>
        <message>
            <source>Application form</source>
            <translation>申请表</translation>
        </message>
        <message>
            <source>Commitment for tolerant acceptance</source>
            <translation>容缺受理承诺书</translation>
        </message>
        <message>
            <source>Confirmation of withdrawal</source>
            <translation>撤回申请确认书</translation>
        </message>
        <message>
            <source>Notice of termination</source>
            <translation>终止办理告知书</translation>
        </message>
        <message>
            <source>Notice of a special procedure</source>
            <translation>特别程序告知书</translation>
        </message>
        <message>
            <source>Proof of service</source>
            <translation>送达回证</translation>
        </message>
        <message>
            <source>Hand-over sheet</source>
            <translation>材料交接单</translation>
        </message>
        <message>
            <source>Consent to ask registers</source>
            <translation>个人信息查询授权书</translation>
        </message>
        <message>
            <source>Payment order</source>
            <translation>缴费通知单</translation>
        </message>
        <message>
            <source>Fees of the day</source>
            <translation>收费日清单</translation>
        </message>
        <message>
            <source>Practice resident card</source>
            <translation>练习用居民卡</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>办事指南</translation>
        </message>
    </context>
    <context>
        <name>yichuang::PdfPapers</name>
        <message>
            <source>The paper could not be laid out. The case itself is safe; please try to print it again.</source>
            <translation>文书排版失败。办件本身不受影响，请重新打印。</translation>
        </message>
        <message>
            <source>This computer has no printing system (CUPS). The paper can be saved as a PDF file instead.</source>
            <translation>本机没有打印系统（CUPS），可改为保存 PDF 文件。</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Please check that it is switched on and has paper, then print again.</source>
            <translation>打印机没有接收文书，请检查打印机是否开机、是否有纸，然后重新打印。</translation>
        </message>
        <message>
            <source>Resident cards are printed in practice only, and only for invented residents. No citizen is affected; please use the practice station.</source>
            <translation>居民样卡只能在培训环境中打印，且只限虚构人员。不影响任何群众；请使用培训工作站。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::PensionCancellation</name>
        <message>
            <source>The balance goes to the new place and is not paid out.</source>
            <translation>个人账户随关系转到新参保地，不退本人。</translation>
        </message>
        <message>
            <source>%1 yuan more were paid than is left: tell the applicant that they are to be paid back.</source>
            <translation>多发的养老金抵扣后还差 %1 元：请告知申请人须退回。</translation>
        </message>
        <message>
            <source>About %1 yuan to be paid out: %2 from the account, %3 funeral grant, %4 set off.</source>
            <translation>应支付约 %1 元：个人账户 %2 元，丧葬补助金 %3 元，抵扣多领 %4 元。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::PensionClaim</name>
        <message>
            <source>%1 years are missing; at the lowest tier they cost about %2 yuan to make up.</source>
            <translation>还差 %1 年；按最低档补缴约需 %2 元。</translation>
        </message>
        <message>
            <source>About %1 yuan a month from %2 on: %3 base, %4 for long payment, %5 from the account.</source>
            <translation>自 %2 起每月约 %1 元：基础养老金 %3 元，年限加发 %4 元，个人账户养老金 %5 元。</translation>
        </message>
        <message>
            <source>Paid late for %1 months, about %2 yuan with this year’s amounts.</source>
            <translation>补发 %1 个月，按今年标准约 %2 元。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::PensionEnrolment</name>
        <message>
            <source>%1 yuan a year to pay, %2 yuan a year added by the government.</source>
            <translation>个人每年缴费 %1 元，政府每年补贴 %2 元。</translation>
        </message>
        <message>
            <source>With %1 years at this tier about %2 yuan a month at pension age, without interest; an estimate only.</source>
            <translation>按此档次缴 %1 年，到龄后每月约 %2 元（不计利息，仅为估算）。</translation>
        </message>
        <message>
            <source>At most %1 years until %2, %3 fewer than the %4 needed: tell the applicant that the rest has to be caught up or paid on.</source>
            <translation>到 %2 最多可缴 %1 年，比规定的 %4 年少 %3 年，请告知申请人需要补缴或继续缴费。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::PensionTransfer</name>
        <message>
            <source>After the transfer %1 years and %2 yuan in residents’ insurance.</source>
            <translation>转移后城乡居民养老保险累计 %1 年，个人账户 %2 元。</translation>
        </message>
        <message>
            <source>Enough for the residents’ pension at once, about %1 yuan a month: claim it (RS03) when the transfer is done.</source>
            <translation>已够领取条件，每月约 %1 元：转移办结后办理待遇申领（RS03）。</translation>
        </message>
        <message>
            <source>%1 months were paid in both: they count once, and %2 yuan go back to the applicant.</source>
            <translation>两种保险重复缴费 %1 个月：只计一次，退还本人 %2 元。</translation>
        </message>
        <message>
            <source>In employee insurance %1 months count; from residents’ insurance only the money comes along, not its years.</source>
            <translation>职工养老按 %1 个月计算；居保只并入个人账户金额，年限不折算。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Platform</name>
        <message>
            <source>A password needs at least %1 characters.</source>
            <translation>密码至少要有 %1 个字符。</translation>
        </message>
        <message>
            <source>There is no command "%1".</source>
            <translation>没有“%1”这个命令。</translation>
        </message>
        <message>
            <source>"%1" is no account name: up to 32 letters, digits, dots and dashes.</source>
            <translation>“%1”不能用作账号：最多 32 个字母、数字、点或短横。</translation>
        </message>
        <message>
            <source>There is no role "%1".</source>
            <translation>没有“%1”这个角色。</translation>
        </message>
        <message>
            <source>"%1" is no station code: letters, digits and dashes.</source>
            <translation>“%1”不能用作工作站编号：只能用字母、数字和短横。</translation>
        </message>
        <message>
            <source>"%1" is no division code of 12 digits.</source>
            <translation>“%1”不是 12 位区划代码。</translation>
        </message>
        <message>
            <source>"%1" is no unified social credit code.</source>
            <translation>“%1”不是有效的统一社会信用代码。</translation>
        </message>
        <message>
            <source>The socket for the command line cannot be made in "%1": %2</source>
            <translation>无法在“%1”中建立命令行接口：%2</translation>
        </message>
        <message>
            <source>The running platform does not answer.</source>
            <translation>正在运行的平台没有应答。</translation>
        </message>
        <message>
            <source>The file "%1" cannot be read.</source>
            <translation>文件“%1”无法读取。</translation>
        </message>
        <message>
            <source>The file "%1" is no JSON object.</source>
            <translation>文件“%1”不是 JSON 对象。</translation>
        </message>
        <message>
            <source>Folder of database, keys and attachments.</source>
            <translation>数据库、密钥和附件所在的文件夹。</translation>
        </message>
        <message>
            <source>Name the folder of the platform: --data DIR</source>
            <translation>请指明平台文件夹：--data DIR</translation>
        </message>
        <message>
            <source>Workstations: add (prints a one-time code), list, revoke, restart-chain.</source>
            <translation>工作站：add（登记并给出一次性登记码）、list、revoke、restart-chain。</translation>
        </message>
        <message>
            <source>Window number on the sign.</source>
            <translation>窗口号。</translation>
        </message>
        <message>
            <source>JSON file with the centre's profile: name, divisionCode, creditCode, address ...</source>
            <translation>中心信息的 JSON 文件：name、divisionCode、creditCode、address 等。</translation>
        </message>
        <message>
            <source>How long the one-time code is good.</source>
            <translation>一次性登记码的有效小时数。</translation>
        </message>
        <message>
            <source>%1: done.</source>
            <translation>%1：已完成。</translation>
        </message>
        <message>
            <source>Say what to do with which workstation; see --help.</source>
            <translation>请说明对哪个工作站做什么，参见 --help。</translation>
        </message>
        <message>
            <source>Accounts: add, reset, disable, enable, list. The password comes on standard input or in YICHUANG_PASSWORD.</source>
            <translation>账号：add、reset、disable、enable、list。密码从标准输入或 YICHUANG_PASSWORD 读取。</translation>
        </message>
        <message>
            <source>The person's name, as colleagues read it.</source>
            <translation>姓名，供同事辨认。</translation>
        </message>
        <message>
            <source>Say what to do with which account; see --help.</source>
            <translation>请说明对哪个账号做什么，参见 --help。</translation>
        </message>
        <message>
            <source>"%1" is no address and port, such as 0.0.0.0:8443.</source>
            <translation>“%1”不是地址和端口，例如 0.0.0.0:8443。</translation>
        </message>
        <message>
            <source>The folder "%1" cannot be made.</source>
            <translation>无法建立文件夹“%1”。</translation>
        </message>
        <message>
            <source>A platform uses the folder "%1" but does not answer.</source>
            <translation>有平台正在使用文件夹“%1”，但没有应答。</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation>显示本帮助。</translation>
        </message>
        <message>
            <source>Host name or address stations use; may be given several times.</source>
            <translation>工作站使用的主机名或地址，可多次给出。</translation>
        </message>
        <message>
            <source>Signatures of the platform: national (SM2) or second (ECDSA).</source>
            <translation>平台的签名算法：national（SM2）或 second（ECDSA）。</translation>
        </message>
        <message>
            <source>There is no suite "%1".</source>
            <translation>没有“%1”这套算法。</translation>
        </message>
        <message>
            <source>Where stations work (mutual TLS).</source>
            <translation>工作站业务接入地址（双向 TLS）。</translation>
        </message>
        <message>
            <source>Where stations enrol with a one-time code.</source>
            <translation>工作站凭一次性登记码登记的地址。</translation>
        </message>
        <message>
            <source>JSON file: speed, opening hours and failures of the five departments.</source>
            <translation>JSON 文件：五个部门系统的速度、工作时间和故障率。</translation>
        </message>
        <message>
            <source>Folder of signed item modules to check contents with; "none": do not check contents.</source>
            <translation>用于复核内容的已签名事项模块文件夹；“none”表示不复核内容。</translation>
        </message>
        <message>
            <source>Language of the messages: zh_CN or en.</source>
            <translation>提示语言：zh_CN 或 en。</translation>
        </message>
        <message>
            <source>Adds the practice accounts and station ST0001, and prints its one-time code.</source>
            <translation>添加演练账号和工作站 ST0001，并显示其一次性登记码。</translation>
        </message>
        <message>
            <source>Runs the platform until it is told to stop (SIGINT, SIGTERM).</source>
            <translation>运行平台，直到收到停止信号（SIGINT、SIGTERM）。</translation>
        </message>
        <message>
            <source>There is no language "%1".</source>
            <translation>没有“%1”这种语言。</translation>
        </message>
        <message>
            <source>There are no item modules in "%1".</source>
            <translation>“%1”中没有事项模块。</translation>
        </message>
        <message>
            <source>Makes the authority, the server certificate and the signing key.</source>
            <translation>生成证书颁发机构、服务器证书和签名密钥。</translation>
        </message>
        <message>
            <source>Keys and certificates are in %1/keys. Back up this folder; stations pin ca.crt.</source>
            <translation>密钥和证书在 %1/keys 中。请备份该文件夹；工作站以 ca.crt 为信任根。</translation>
        </message>
        <message>
            <source>The departments file cannot be used: %1</source>
            <translation>部门配置文件无法使用：%1</translation>
        </message>
        <message>
            <source>the paper "%1" is missing</source>
            <translation>缺少材料“%1”</translation>
        </message>
        <message>
            <source>version %1 of the item is not known here</source>
            <translation>平台没有该事项的 %1 版</translation>
        </message>
        <message>
            <source>Another platform uses the folder "%1", or it cannot be written.</source>
            <translation>另有平台正在使用文件夹“%1”，或该文件夹无法写入。</translation>
        </message>
        <message>
            <source>Cannot listen on %1 port %2: %3</source>
            <translation>无法在 %1 端口 %2 上监听：%3</translation>
        </message>
        <message>
            <source>This workstation showed no certificate. The administrator must enrol it.</source>
            <translation>本工作站没有出示证书，须由管理员登记。</translation>
        </message>
        <message>
            <source>The certificate of this workstation has expired. The administrator must enrol it again; nothing entered here is lost.</source>
            <translation>本工作站的证书已过期，须由管理员重新登记；已录入的内容不会丢失。</translation>
        </message>
        <message>
            <source>The certificate of this workstation was not issued by this platform. The administrator must enrol it here.</source>
            <translation>本工作站的证书不是本平台签发的，须由管理员在本平台登记。</translation>
        </message>
        <message>
            <source>The certificate of this workstation was replaced by a newer one. The administrator must enrol it again.</source>
            <translation>本工作站的证书已被新证书取代，须由管理员重新登记。</translation>
        </message>
        <message>
            <source>This workstation was blocked by the administrator of the platform.</source>
            <translation>本工作站已被平台管理员停用。</translation>
        </message>
        <message>
            <source>The station code or the one-time code is wrong, used or too old. Ask the administrator for a new one-time code.</source>
            <translation>工作站编号或一次性登记码有误、已用过或已过期。请向管理员索取新的登记码。</translation>
        </message>
        <message>
            <source>The keys of this workstation cannot be certified. Start the enrolment again.</source>
            <translation>本工作站的密钥无法认证，请重新登记。</translation>
        </message>
        <message>
            <source>The account name or the password is wrong. Check both and try again.</source>
            <translation>账号或密码不正确，请核对后重试。</translation>
        </message>
        <message>
            <source>Too many wrong passwords: this account is locked until %1. What was entered at this desk is kept.</source>
            <translation>密码输错次数过多，该账号锁定至 %1。本窗口已录入的内容都保留着。</translation>
        </message>
        <message>
            <source>This account was disabled. Ask the supervisor; work already accepted is still sent.</source>
            <translation>该账号已停用，请联系负责人；已受理的办件仍会照常上传。</translation>
        </message>
        <message>
            <source>The session has ended. Log in again.</source>
            <translation>登录已失效，请重新登录。</translation>
        </message>
        <message>
            <source>Too many tries in a short time. Wait a minute and try again.</source>
            <translation>短时间内尝试过多，请等一分钟再试。</translation>
        </message>
        <message>
            <source>The platform does not understand this request. The workstation program may be too old.</source>
            <translation>平台无法理解这个请求，工作站程序可能过旧。</translation>
        </message>
        <message>
            <source>The workstation and the platform speak different versions. Update the workstation program.</source>
            <translation>工作站与平台的接口版本不同，请升级工作站程序。</translation>
        </message>
        <message>
            <source>The platform does not offer this call.</source>
            <translation>平台没有这个接口。</translation>
        </message>
        <message>
            <source>The platform does not offer this call in this way.</source>
            <translation>平台的这个接口不支持这种调用方式。</translation>
        </message>
        <message>
            <source>The length of a message must be announced.</source>
            <translation>报文必须事先声明长度。</translation>
        </message>
        <message>
            <source>The message is larger than the platform accepts. Send it in smaller parts.</source>
            <translation>报文超过平台允许的大小，请分成较小的部分发送。</translation>
        </message>
        <message>
            <source>The head of the message is larger than the platform accepts.</source>
            <translation>报文头超过平台允许的大小。</translation>
        </message>
        <message>
            <source>The platform cannot read this transfer. Nothing was stored.</source>
            <translation>平台无法读取这次上传，未保存任何内容。</translation>
        </message>
        <message>
            <source>This transfer names another workstation than the one that sent it. Nothing was stored.</source>
            <translation>这次上传所写的工作站与实际发送的不一致，未保存任何内容。</translation>
        </message>
        <message>
            <source>The signature of the workstation is wrong. Nothing was stored; the administrator must check this workstation.</source>
            <translation>工作站的签名不正确，未保存任何内容；须由管理员检查本工作站。</translation>
        </message>
        <message>
            <source>The records of this workstation do not continue what it sent before (a restored backup, or altered records). Nothing was stored; the administrator must check this workstation.</source>
            <translation>本工作站的记录与此前上传的接不上（可能恢复过旧备份，或记录被改动）。未保存任何内容；须由管理员检查本工作站。</translation>
        </message>
        <message>
            <source>The platform does not know this reading position. Start again from the beginning.</source>
            <translation>平台不认识这个读取位置，请从头读取。</translation>
        </message>
        <message>
            <source>The platform does not have this file.</source>
            <translation>平台没有这个文件。</translation>
        </message>
        <message>
            <source>The platform has another part of this file. Go on from the named place.</source>
            <translation>平台已有该文件的另一部分，请从所示位置继续。</translation>
        </message>
        <message>
            <source>This file is empty, larger than the platform accepts, or was announced with another size before.</source>
            <translation>文件为空、超过平台允许的大小，或与先前声明的大小不一致。</translation>
        </message>
        <message>
            <source>The file arrived damaged. It is sent once more from the beginning.</source>
            <translation>文件传输中损坏，将从头重新发送。</translation>
        </message>
        <message>
            <source>The platform cannot store anything now. Nothing was lost; it is tried again.</source>
            <translation>平台暂时无法保存。内容没有丢失，稍后会自动重试。</translation>
        </message>
        <message>
            <source>The platform holds another record under the same number. Compare both and enter the difference as a correction.</source>
            <translation>平台上同一编号已有另一份记录。请比对两份内容，把差异作为更正录入。</translation>
        </message>
        <message>
            <source>The platform does not know this kind of step, or it lacks its name, time or maker.</source>
            <translation>平台不认识这种操作，或该记录缺少编号、时间或经办人。</translation>
        </message>
        <message>
            <source>This record was made on another workstation.</source>
            <translation>这条记录是在另一台工作站上产生的。</translation>
        </message>
        <message>
            <source>The content of this record was altered after it was made. Enter it once more.</source>
            <translation>这条记录产生后内容被改动，请重新录入。</translation>
        </message>
        <message>
            <source>Waits for an earlier step of the same case that has not arrived yet.</source>
            <translation>正在等待同一办件中尚未到达的前一步。</translation>
        </message>
        <message>
            <source>Waits for an earlier step of the same case that was refused. Settle that one first.</source>
            <translation>同一办件的前一步被退回，请先处理那一步。</translation>
        </message>
        <message>
            <source>The case was moved by someone else meanwhile. Compare both versions and decide.</source>
            <translation>该办件已被他人办理，请比对双方内容后决定。</translation>
        </message>
        <message>
            <source>This step is not possible in the state of the case.</source>
            <translation>办件当前状态不能做这一步。</translation>
        </message>
        <message>
            <source>The version of the case does not continue the one before.</source>
            <translation>办件版本与前一版接不上。</translation>
        </message>
        <message>
            <source>The platform does not handle this item. The item list of the workstation must be updated.</source>
            <translation>平台不办理该事项，工作站的事项目录需要更新。</translation>
        </message>
        <message>
            <source>The content of this record cannot be read. Enter it once more.</source>
            <translation>这条记录的内容无法读取，请重新录入。</translation>
        </message>
        <message>
            <source>The form does not pass the checks: %1. Correct these fields.</source>
            <translation>表单未通过校验：%1。请更正这些内容。</translation>
        </message>
        <message>
            <source>The case number is missing or has not the prescribed form.</source>
            <translation>缺少办件编号，或编号不符合规定格式。</translation>
        </message>
        <message>
            <source>The case number already belongs to another case.</source>
            <translation>该办件编号已属于另一个办件。</translation>
        </message>
        <message>
            <source>The case number lies in the range of another workstation.</source>
            <translation>该办件编号在另一台工作站的号段内。</translation>
        </message>
        <message>
            <source>There is no account "%1".</source>
            <translation>没有账号“%1”。</translation>
        </message>
        <message>
            <source>The account "%1" exists already.</source>
            <translation>账号“%1”已经存在。</translation>
        </message>
        <message>
            <source>There is no workstation "%1".</source>
            <translation>没有工作站“%1”。</translation>
        </message>
        <message>
            <source>What a department does to one case: ask, suspend, resume, terminate, decide, result; sweep ends what waits too long for papers.</source>
            <translation>部门对单个办件的操作：ask（要求补正）、suspend（特别程序）、resume（恢复）、terminate（终止）、decide（办结）、result（出件）；sweep 终止逾期未补材料的办件。</translation>
        </message>
        <message>
            <source>The case's number or id.</source>
            <translation>办件编号或办件标识。</translation>
        </message>
        <message>
            <source>Reason, finding or words of the decision.</source>
            <translation>原因、结论或办理意见。</translation>
        </message>
        <message>
            <source>A paper to ask for; may be given several times.</source>
            <translation>要求补正的材料，可多次指定。</translation>
        </message>
        <message>
            <source>Where the citizen can turn.</source>
            <translation>救济途径。</translation>
        </message>
        <message>
            <source>Name of the result paper.</source>
            <translation>结果文书名称。</translation>
        </message>
        <message>
            <source>Number of the result paper.</source>
            <translation>结果文书编号。</translation>
        </message>
        <message>
            <source>Say what to do with which case; see --help.</source>
            <translation>请指明对哪个办件做什么操作，参见 --help。</translation>
        </message>
        <message>
            <source>Registers that counters may ask: load (a JSON file), log (who asked what for).</source>
            <translation>窗口可查询的数据库：load（导入 JSON 文件）、log（查询记录）。</translation>
        </message>
        <message>
            <source>Say which file to load; see --help.</source>
            <translation>请指明要导入的文件，参见 --help。</translation>
        </message>
        <message>
            <source>%1 entries loaded.</source>
            <translation>已导入 %1 条。</translation>
        </message>
        <message>
            <source>The simulated payment platform: list, pay (an order was paid).</source>
            <translation>模拟支付平台：list（列出订单）、pay（登记已支付）。</translation>
        </message>
        <message>
            <source>Say which order was paid; see --help.</source>
            <translation>请指明已支付的订单，参见 --help。</translation>
        </message>
        <message>
            <source>For practice: an order to pay is paid by itself after so many milliseconds; -1: never.</source>
            <translation>培训用：支付订单在多少毫秒后自动变为已支付；-1 表示从不。</translation>
        </message>
        <message>
            <source>Working days behind the make-up day after which a tolerant acceptance ends.</source>
            <translation>容缺补齐期限届满后再过多少个工作日终止容缺受理。</translation>
        </message>
        <message>
            <source>Working days after which a case ends whose supplement nobody brought.</source>
            <translation>补正材料多少个工作日未提交即终止办件。</translation>
        </message>
        <message>
            <source>There is no case "%1" that a department works on.</source>
            <translation>没有部门正在办理的办件“%1”。</translation>
        </message>
        <message>
            <source>Entry %1 of the registers file makes no sense. Nothing was loaded.</source>
            <translation>数据库文件第 %1 条有误，未导入任何数据。</translation>
        </message>
        <message>
            <source>The platform does not know this register or one of the fields, or the identity number cannot be right. Nothing was asked; check the number.</source>
            <translation>平台没有这个数据库或所查字段，或者身份证号码不正确。未进行查询，请核对号码。</translation>
        </message>
        <message>
            <source>Nobody has given leave for this look-up. Nothing was asked; record the consent first.</source>
            <translation>本次查询未取得授权。未进行查询，请先登记授权。</translation>
        </message>
        <message>
            <source>The consent was given for another person. Nothing was asked; record a consent of this person.</source>
            <translation>授权对象不是被查询人。未进行查询，请登记被查询人的授权。</translation>
        </message>
        <message>
            <source>The consent does not name this register. Nothing was asked; record a consent that does, or take the paper instead.</source>
            <translation>授权范围不含这个数据库。未进行查询，请补充授权或收取纸质材料。</translation>
        </message>
        <message>
            <source>The consent does not cover everything that was asked for. Nothing was asked; ask for less or record a wider consent.</source>
            <translation>查询内容超出授权范围。未进行查询，请减少查询项或重新登记授权。</translation>
        </message>
        <message>
            <source>The consent is no longer valid. Nothing was asked; record a new one.</source>
            <translation>授权已过有效期。未进行查询，请重新登记授权。</translation>
        </message>
        <message>
            <source>This consent was not given by who may give it: under 14 years a guardian, else the person or somebody with a power. Nothing was asked.</source>
            <translation>授权人无权授权：未满14周岁由监护人授权，其他由本人或持授权委托书的代理人授权。未进行查询。</translation>
        </message>
        <message>
            <source>Nothing can be sent over this channel. Tell the citizen and write that down.</source>
            <translation>该渠道不能发送消息。请当面告知群众并做好记录。</translation>
        </message>
        <message>
            <source>The payment platform does not know this order. Order it anew.</source>
            <translation>支付平台没有这个订单，请重新下单。</translation>
        </message>
        <message>
            <source>This order was cancelled or paid back. Order it anew.</source>
            <translation>该订单已取消或已退款，请重新下单。</translation>
        </message>
        <message>
            <source>The platform holds another request under the same number. Nothing was done; start this step anew.</source>
            <translation>平台已有同编号但内容不同的请求。本次未办理，请重新操作这一步。</translation>
        </message>
        <message>
            <source>Everything that is missing is told at once: this case was asked for papers before it was accepted already. Accept it, refuse it, or take what is there.</source>
            <translation>补正材料应当一次性告知：本办件受理前已告知过一次。请受理、不予受理或按现有材料办理。</translation>
        </message>
        <message>
            <source>The item does not provide for this special procedure. The clock goes on; use a procedure that the item lists.</source>
            <translation>本事项没有规定该特别程序，办理时限继续计算。请选择本事项列明的特别程序。</translation>
        </message>
        <message>
            <source>The special procedure is longer than the item allows. Enter it again with the allowed length.</source>
            <translation>特别程序时长超过本事项允许的期限，请按规定时长重新录入。</translation>
        </message>
        <message>
            <source>The last day for the missing papers lies outside the promised time. Correct it: no later than the promised day.</source>
            <translation>容缺材料的补齐期限超出承诺办理时限。请更正：不得晚于承诺办结日。</translation>
        </message>
        <message>
            <source>The platform ended this case because the papers had not arrived; they were handed in within the time. Keep them, tell the department, and accept the case anew.</source>
            <translation>因平台未收到容缺材料，本办件已被终止，但材料是在期限内提交的。请妥善保存材料并告知部门，重新受理本办件。</translation>
        </message>
        <message>
            <source>The item cannot be read: %1</source>
            <translation>无法读取事项：%1</translation>
        </message>
        <message>
            <source>"%1" is neither a signed definition, nor an item's folder, nor a calendar.</source>
            <translation>“%1”既不是已签名的事项包，也不是事项文件夹或工作日历。</translation>
        </message>
        <message>
            <source>The private item key cannot be read ("%1"): name it with --key FILE.</source>
            <translation>无法读取事项签名私钥（“%1”）：请用 --key FILE 指定。</translation>
        </message>
        <message>
            <source>The file "%1" cannot be written.</source>
            <translation>无法写入文件“%1”。</translation>
        </message>
        <message>
            <source>%1 %2 is published: %3</source>
            <translation>已发布 %1 %2：%3</translation>
        </message>
        <message>
            <source>Publishes a signed definition: of an item, or the calendar of working days.</source>
            <translation>发布已签名的事项包或工作日历。</translation>
        </message>
        <message>
            <source>A signed file, an item's folder, or a calendar (JSON).</source>
            <translation>已签名的文件、事项文件夹或工作日历（JSON）。</translation>
        </message>
        <message>
            <source>Private item key, to sign a folder or a calendar.</source>
            <translation>事项签名私钥，用于给文件夹或日历签名。</translation>
        </message>
        <message>
            <source>Only writes the signed file, publishes nothing.</source>
            <translation>只写出已签名的文件，不发布。</translation>
        </message>
        <message>
            <source>Last year of the calendar and edition, such as 2027.0.0.</source>
            <translation>日历的最后年份与版次，如 2027.0.0。</translation>
        </message>
        <message>
            <source>Folder of the shared groups of fields.</source>
            <translation>共用字段组的文件夹。</translation>
        </message>
        <message>
            <source>Folder of the item modules to judge by, if no platform runs.</source>
            <translation>平台未运行时用于校验的事项模块文件夹。</translation>
        </message>
        <message>
            <source>Say what to publish; see --help.</source>
            <translation>请写明要发布什么，见 --help。</translation>
        </message>
        <message>
            <source>Published definitions: list, revoke (no new case), reports (what stations say).</source>
            <translation>已发布的事项包：list 列出，revoke 撤回（不再用于新件），reports 各工作站的结果。</translation>
        </message>
        <message>
            <source>Why it is withdrawn; clerks read it.</source>
            <translation>撤回原因，窗口人员会看到。</translation>
        </message>
        <message>
            <source>Say which version to revoke; see --help.</source>
            <translation>请写明要撤回哪个版本，见 --help。</translation>
        </message>
        <message>
            <source>Not published (%1). %2</source>
            <translation>未发布（%1）。%2</translation>
        </message>
        <message>
            <source>This platform knows no item key, so it can publish nothing.</source>
            <translation>本平台没有事项签名公钥，不能发布。</translation>
        </message>
        <message>
            <source>Say why the version is withdrawn: clerks read it.</source>
            <translation>请写明撤回原因，窗口人员会看到。</translation>
        </message>
        <message>
            <source>There is no version "%1".</source>
            <translation>没有版本“%1”。</translation>
        </message>
        <message>
            <source>The platform does not have this definition.</source>
            <translation>平台没有此事项包。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::PracticeCard</name>
        <message>
            <source>This is no date. Write it like 20260131; nothing was changed.</source>
            <translation>日期无效，请按 20260131 的格式填写；未作改动。</translation>
        </message>
        <message>
            <source>It is %1 now, for the window and the province.</source>
            <translation>现在窗口和省平台的日期都是 %1。</translation>
        </message>
        <message>
            <source>Begin anew on %1</source>
            <translation>在 %1 重新开始</translation>
        </message>
        <message>
            <source>The card lies on the reader until it is read.</source>
            <translation>身份证已放到读卡器上，读取后自动取走。</translation>
        </message>
        <message>
            <source>The cards of the invented residents are printed.</source>
            <translation>虚拟居民的身份卡已打印。</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>培训</translation>
        </message>
        <message>
            <source>Only practice has this: everything here is invented and thrown away at the end.</source>
            <translation>仅培训模式有此功能：所有内容均为虚拟，结束后全部清除。</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>Throws everything practised away, logs out and begins with a new, empty station.</source>
            <translation>清除全部练习内容，退出登录，以全新的工作站重新开始。</translation>
        </message>
        <message>
            <source>Date of the practice</source>
            <translation>培训日期</translation>
        </message>
        <message>
            <source>Set the date</source>
            <translation>设定日期</translation>
        </message>
        <message>
            <source>Resident</source>
            <translation>居民</translation>
        </message>
        <message>
            <source>Lay the card on the reader</source>
            <translation>放到读卡器上</translation>
        </message>
        <message>
            <source>Print all cards</source>
            <translation>打印全部身份卡</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Prefill</name>
        <message>
            <source>a case of %1, over a year ago: please ask</source>
            <translation>%1的办件，已超过一年，请核对</translation>
        </message>
        <message>
            <source>a case of %1</source>
            <translation>%1的办件</translation>
        </message>
        <message>
            <source>case %1, over a year ago: please ask</source>
            <translation>办件%1，已超过一年，请核对</translation>
        </message>
        <message>
            <source>case %1</source>
            <translation>办件%1</translation>
        </message>
    </context>
    <context>
        <name>yichuang::PreviewPanel</name>
        <message>
            <source>Smaller (-)</source>
            <translation>缩小（-）</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>放大（+）</translation>
        </message>
        <message>
            <source>Turn (R)</source>
            <translation>旋转（R）</translation>
        </message>
        <message>
            <source>Close (Escape)</source>
            <translation>关闭（Esc）</translation>
        </message>
        <message>
            <source>A PDF with %1 page(s). It is kept as it is; this window shows no PDF pages.</source>
            <translation>PDF 文件，共 %1 页。文件按原样保存，本窗口不显示 PDF 页面。</translation>
        </message>
        <message>
            <source>This file cannot be shown here. It is kept as it is.</source>
            <translation>此文件不能在这里显示，已按原样保存。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::PrintTarget</name>
        <message>
            <source>Write the paper to</source>
            <translation>文书另存为</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>yichuang::PrinterChoice</name>
        <message>
            <source>Printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>Default printer</source>
            <translation>默认打印机</translation>
        </message>
        <message>
            <source>PDF files in %1</source>
            <translation>PDF 文件，存入 %1</translation>
        </message>
        <message>
            <source>As a PDF file …</source>
            <translation>保存为 PDF 文件…</translation>
        </message>
    </context>
    <context>
        <name>yichuang::PrivateFile</name>
        <message>
            <source>The keys could not be saved. Please check the disk and try again.</source>
            <translation>密钥未能保存，请检查磁盘后重试。</translation>
        </message>
        <message>
            <source>The key file of this station is missing. Please call the administrator.</source>
            <translation>本工作站的密钥文件缺失，请联系管理员。</translation>
        </message>
        <message>
            <source>The key file of this station is not one of ours. Please call the administrator.</source>
            <translation>本工作站的密钥文件不是本系统的文件，请联系管理员。</translation>
        </message>
        <message>
            <source>The key file of this station cannot be read. Please call the administrator.</source>
            <translation>本工作站的密钥文件无法读取，请联系管理员。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Procedure</name>
        <message>
            <source>Public notice</source>
            <translation>公示</translation>
        </message>
        <message>
            <source>Inquiry on site</source>
            <translation>入户调查</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>听证</translation>
        </message>
        <message>
            <source>Query elsewhere</source>
            <translation>异地核查</translation>
        </message>
        <message>
            <source>Expert assessment</source>
            <translation>鉴定、专家评审</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>延长期限</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Projection</name>
        <message>
            <source>The case was changed meanwhile. Nothing was recorded; look at its newest state, then decide again.</source>
            <translation>该办件在此期间已有变动。这一步没有记录；请查看最新状态后再决定。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Province</name>
        <message>
            <source>There is no line to the provincial platform, so only cases of this station can be found. Look again once the line is back; the citizen's slip stays valid.</source>
            <translation>与省平台的连接已断开，只能查找本工作站的办件。网络恢复后请再查；群众手中的回执仍然有效。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::PublicKey</name>
        <message>
            <source>This is not a key this program can use.</source>
            <translation>这不是本程序可用的密钥。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::QrImage</name>
        <message>
            <source>The QR code of this paper could not be made.</source>
            <translation>无法生成本文书的二维码。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::RegisterAnswer</name>
        <message>
            <source>Fill in what is ticked</source>
            <translation>填入勾选的内容</translation>
        </message>
        <message>
            <source>The register is wrong …</source>
            <translation>数据有误 …</translation>
        </message>
        <message>
            <source>%1, as of %2, asked %3</source>
            <translation>%1，数据截至 %2，查询于 %3</translation>
        </message>
        <message>
            <source>The register knows nothing of this person. That is an answer too: go on by hand.</source>
            <translation>数据库中没有此人的记录。这也是查询结果，请手工录入。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>The form says: %1</source>
            <translation>表单中为：%1</translation>
        </message>
        <message>
            <source>Write the fault down</source>
            <translation>登记数据有误</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>有误的项目</translation>
        </message>
        <message>
            <source>The citizen says</source>
            <translation>群众陈述</translation>
        </message>
        <message>
            <source>What proves it</source>
            <translation>证明材料</translation>
        </message>
        <message>
            <source>The register says: %1</source>
            <translation>数据库中为：%1</translation>
        </message>
        <message>
            <source>Filled in. Every field says where it is from and can be corrected.</source>
            <translation>已填入。每项都标明来源，可以更正。</translation>
        </message>
        <message>
            <source>The fault is written down and goes to the keeper of the register.</source>
            <translation>已登记，将转告数据库的管理部门。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Reimbursement</name>
        <message>
            <source>About %1 yuan back: %2 yuan eligible, less %3 yuan deductible, at %4 %; serious-illness insurance about %5 yuan; %6 yuan stay with the citizen. An estimate only.</source>
            <translation>预计可报约%1元：政策范围内%2元，减起付线%3元，按%4%报销；大病保险约%5元；个人负担约%6元。仅供参考。</translation>
        </message>
        <message>
            <source>The cap of the year leaves %1 yuan.</source>
            <translation>本年度封顶线内只剩%1元。</translation>
        </message>
        <message>
            <source>Nothing is left above the deductible: tell the citizen before the papers are taken. The bills still count towards the deductible of the year.</source>
            <translation>没有超过起付线的部分：请在收材料之前告诉群众。这些费用仍计入本年度起付线。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::RemarkTemplates</name>
        <message>
            <source>A text that names a person, an address or a number is not remembered. The case is not affected; please word it for everybody.</source>
            <translation>含有姓名、地址或者号码的内容不能存为常用意见。办件不受影响，请改成通用的说法。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::RemoteFiling</name>
        <message>
            <source>further notice</source>
            <translation>另行通知</translation>
        </message>
        <message>
            <source>Holds until %1; may usually be changed from %2 on. The ratio elsewhere is that of home; treated back at home it may be %3 points lower.</source>
            <translation>有效期至%1，一般%2起才可变更。异地就医按参保地比例；回参保地就医的比例可能降低%3个百分点。</translation>
        </message>
        <message>
            <source>The ratio is %1 points lower than at home.</source>
            <translation>报销比例比参保地低%1个百分点。</translation>
        </message>
        <message>
            <source>The ratio is that of home.</source>
            <translation>报销比例与参保地相同。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ResidentContribution</name>
        <message>
            <source>Next year's medical payment is taken from %1 to %2 only: the citizen may come back then, or pay by phone.</source>
            <translation>下一年度居民医保只在%1至%2缴纳，请到时再来，或用手机缴。</translation>
        </message>
        <message>
            <source>The last character of the credit code does not fit the others: compare it with the certificate.</source>
            <translation>统一社会信用代码末位校验不对，请与证照核对。</translation>
        </message>
        <message>
            <source>%1 yuan to pay: pension %2 yuan, medical %3 yuan, less %4 yuan of aid a person. The government adds %5 yuan.</source>
            <translation>应缴%1元：养老%2元、医疗%3元，每人资助%4元；财政另补助%5元。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ResultService</name>
        <message>
            <source>There are no words for the citizen. Nothing was sent; please write them.</source>
            <translation>没有告知内容。尚未发送，请填写。</translation>
        </message>
        <message>
            <source>There is no phone number or address to tell it to. Nothing was sent; please write it.</source>
            <translation>没有电话或者地址。尚未发送，请填写。</translation>
        </message>
        <message>
            <source>A result has to have a name and at least one sheet. Nothing was changed; please write what came.</source>
            <translation>结果文书须有名称，并且至少一页。未作更改，请填写收到的文书。</translation>
        </message>
        <message>
            <source>The result is dated in the future. Nothing was changed; please look at its date again.</source>
            <translation>结果文书的日期晚于今天。未作更改，请核对日期。</translation>
        </message>
        <message>
            <source>A courier needs a name, a phone number and an address. Nothing was ordered; please fill them in.</source>
            <translation>邮寄须填写收件人、电话和地址。尚未下单，请填写。</translation>
        </message>
        <message>
            <source>Who takes the result? Please write the name.</source>
            <translation>谁来领取？请填写姓名。</translation>
        </message>
        <message>
            <source>This is not the applicant: an agent, a guardian or an heir needs a paper that says so. Please choose who stands at the counter.</source>
            <translation>领取人不是申请人：代理人、监护人或者继承人须有凭据。请选择领取人身份。</translation>
        </message>
        <message>
            <source>The ID number of the one who takes the result is missing or wrong: please compare it with the card.</source>
            <translation>领取人证件号码缺少或者有误：请与证件核对。</translation>
        </message>
        <message>
            <source>This ID number is the applicant's own: please compare it with the card.</source>
            <translation>这是申请人本人的证件号码：请与证件核对。</translation>
        </message>
        <message>
            <source>What gives %1 the right to take it? Please name the paper: a power of attorney, the household book, a notary's deed.</source>
            <translation>%1凭什么领取？请写明凭据：授权委托书、户口簿、公证书等。</translation>
        </message>
        <message>
            <source>The proof of service is not signed yet.</source>
            <translation>送达回证尚未签字。</translation>
        </message>
        <message>
            <source>The number of the waybill is missing.</source>
            <translation>缺少快递单号。</translation>
        </message>
        <message>
            <source>A result that is left behind needs a witness: please write who saw it, and where it lies.</source>
            <translation>留置送达须有见证人：请写明见证人和留置地点。</translation>
        </message>
        <message>
            <source>Please write where the citizen received it.</source>
            <translation>请写明群众在哪里接收。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ResumePanel</name>
        <message>
            <source>What "%1" found</source>
            <translation>“%1”的结果</translation>
        </message>
        <message>
            <source>The promise goes on</source>
            <translation>恢复计时</translation>
        </message>
        <message>
            <source>The procedure is over; the promise runs again.</source>
            <translation>特别程序已结束，恢复计时。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ReviewStep</name>
        <message>
            <source>Decided at once: the result comes at the desk while the line is up.</source>
            <translation>即办：网络正常时当场出结果。</translation>
        </message>
        <message>
            <source>%1 working days: by %2</source>
            <translation>%1 个工作日，%2 前办结</translation>
        </message>
        <message>
            <source>(provisional: the holidays of that year are not yet published)</source>
            <translation>（暂定：该年度节假日安排尚未公布）</translation>
        </message>
        <message>
            <source>Papers: %1 complete, %2 need not be brought, %3 to follow</source>
            <translation>材料：齐全 %1 份，免提交 %2 份，容缺 %3 份</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>承诺时限</translation>
        </message>
        <message>
            <source>(counts from %1)</source>
            <translation>（自 %1 起计算）</translation>
        </message>
        <message>
            <source>All of it: %1</source>
            <translation>全部：%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>yichuang::RuralFamilyAid</name>
        <message>
            <source>Here nobody with employee pension insurance receives this aid: it cannot be accepted.</source>
            <translation>本地规定参加城镇职工养老保险的不享受奖励扶助，不能受理。</translation>
        </message>
        <message>
            <source>With employee pension insurance: some counties exclude this, ask the county before promising anything.</source>
            <translation>申请人参加了城镇职工养老保险：部分县（市、区）不予扶助，请先问县级卫健部门，不要先答应。</translation>
        </message>
        <message>
            <source>Here the only-child certificate is needed: have it reissued first (WJ04) if it is lost.</source>
            <translation>本地要求持有独生子女父母光荣证；遗失的请先补办（WJ04）。</translation>
        </message>
        <message>
            <source>%1 yuan a month, %2 months in %3: about %4 yuan, paid once the county has decided.</source>
            <translation>每月%1元，%3年%2个月，合计约%4元，县级确认后发放。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Sealer</name>
        <message>
            <source>A stored record was changed or damaged and is not used. Please call the administrator; a backup can bring it back.</source>
            <translation>有一条存储的记录被改动或损坏，已停止使用。请联系管理员，可用备份恢复。</translation>
        </message>
        <message>
            <source>This file is too large to be stored.</source>
            <translation>文件过大，无法保存。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::SearchBox</name>
        <message>
            <source>What was found</source>
            <translation>查找结果</translation>
        </message>
    </context>
    <context>
        <name>yichuang::SectionNav</name>
        <message>
            <source>%1, filled %2 of %3, to correct: %4</source>
            <translation>%1，已填 %2 项，共 %3 项，待更正 %4 项</translation>
        </message>
    </context>
    <context>
        <name>yichuang::SessionService</name>
        <message>
            <source>Please type your account and your password.</source>
            <translation>请输入账号和密码。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::SettingsPage</name>
        <message>
            <source>Centre</source>
            <translation>中心名称</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>办公时间</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口号</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>工作站</translation>
        </message>
        <message>
            <source>Steps in the ledger</source>
            <translation>台账动作数</translation>
        </message>
        <message>
            <source>Numbers left today</source>
            <translation>今日剩余编号</translation>
        </message>
        <message>
            <source>Free space</source>
            <translation>磁盘剩余空间</translation>
        </message>
        <message>
            <source>Ledger kept in</source>
            <translation>台账位置</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Items (%1)</source>
            <translation>事项模块（%1）</translation>
        </message>
        <message>
            <source>The backup is written: %1</source>
            <translation>备份已完成：%1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>本窗口</translation>
        </message>
        <message>
            <source>This station</source>
            <translation>本工作站</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>界面语言</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translation>自动锁屏</translation>
        </message>
        <message>
            <source>The system's default printer</source>
            <translation>系统默认打印机</translation>
        </message>
        <message>
            <source>%1 min without a touch</source>
            <translation>%1 分钟无操作</translation>
        </message>
    </context>
    <context>
        <name>yichuang::SignedFormGate</name>
        <message>
            <source>signed</source>
            <translation>已签字</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>已打印</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>未签字</translation>
        </message>
        <message>
            <source>Print the form again</source>
            <translation>重新打印申请表</translation>
        </message>
        <message>
            <source>Print the form to sign</source>
            <translation>打印申请表签字</translation>
        </message>
        <message>
            <source>The form, signed</source>
            <translation>签字申请表</translation>
        </message>
        <message>
            <source>Photo or scan of the signed form</source>
            <translation>拍照或扫描签字表</translation>
        </message>
        <message>
            <source>Signed on paper, the sheet is kept</source>
            <translation>已在纸质表上签字，原件留存</translation>
        </message>
    </context>
    <context>
        <name>yichuang::SigningKey</name>
        <message>
            <source>The signing key cannot be read. Please call the administrator.</source>
            <translation>签名密钥无法读取，请联系管理员。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::SimulatedCardReader</name>
        <message>
            <source>No card was laid on the reader. Lay the card on it and read again, or type what it says.</source>
            <translation>读卡器上没有放身份证。请放好后重新读取，或手工录入证件信息。</translation>
        </message>
        <message>
            <source>Practice card reader</source>
            <translation>模拟身份证阅读器（培训）</translation>
        </message>
        <message>
            <source>The card reader is not connected. Plug it in, or type what the card says.</source>
            <translation>身份证阅读器未连接。请接好设备，或手工录入证件信息。</translation>
        </message>
        <message>
            <source>The card reader was unplugged while it was reading. Type what the card says.</source>
            <translation>读卡时阅读器被拔出。请手工录入证件信息。</translation>
        </message>
        <message>
            <source>The card reader cannot read this card. Wipe the card and read again, or type what it says.</source>
            <translation>无法读取这张身份证。请擦净后重试，或手工录入证件信息。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::SpecialFamilyAid</name>
        <message>
            <source>The age of %1 is reached on %2: come back then.</source>
            <translation>%2满%1周岁，到时再来办理。</translation>
        </message>
        <message>
            <source>About %1 yuan a month for the applicant, %2 yuan for the couple if both apply. The family is also aided with residents' medical insurance (YB01).</source>
            <translation>申请人每月约%1元，夫妻双方都申报的合计约%2元。参加居民医保（YB01）也可由医疗救助资助。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Sqlite</name>
        <message>
            <source>The data file of this workstation belongs to another program. Call the administrator.</source>
            <translation>本工作站的数据文件属于其他程序。请联系管理员。</translation>
        </message>
        <message>
            <source>The data of this workstation was written by a newer version of the program. Nothing was changed; start the newer version or call the administrator.</source>
            <translation>本工作站的数据由更新版本的程序写入。未做任何改动；请启动新版本程序，或联系管理员。</translation>
        </message>
        <message>
            <source>The disk is full. Nothing accepted before is lost; free some space, then do this step again.</source>
            <translation>磁盘已满。此前已受理的办件不会丢失；请先腾出空间，再重做这一步。</translation>
        </message>
        <message>
            <source>The data of this workstation is in use right now. Nothing was changed; try again in a moment.</source>
            <translation>本工作站的数据正在使用中。未做任何改动，请稍后再试。</translation>
        </message>
        <message>
            <source>The data of this workstation failed its check. Call the administrator before going on.</source>
            <translation>本工作站的数据未通过检查。请先联系管理员，再继续办理。</translation>
        </message>
        <message>
            <source>The disk could not be read or written. This step was not recorded; do it again, and call the administrator if it fails again.</source>
            <translation>磁盘读写失败，这一步没有记录下来。请重做一次；如再次失败，请联系管理员。</translation>
        </message>
        <message>
            <source>The program could not record this step because of a mistake of its own. Nothing was changed; call the administrator.</source>
            <translation>程序自身出错，这一步没有记录下来。未做任何改动，请联系管理员。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Standing</name>
        <message>
            <source>without a number</source>
            <translation>尚无编号</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>已核实：%1</translation>
        </message>
        <message>
            <source>%1 was granted "%2" on %3 (case %4): %5.</source>
            <translation>%1已于%3办成“%2”（办件%4）：%5。</translation>
        </message>
        <message>
            <source>%1 has "%2" under way since %3 (case %4): %5.</source>
            <translation>%1正在办理“%2”（%3收件，办件%4）：%5。</translation>
        </message>
        <message>
            <source>%1 has "%2" by the register "%3" of %4: %5.</source>
            <translation>“%3”（截至%4）显示%1已有“%2”：%5。</translation>
        </message>
        <message>
            <source>No "%1" of %2 is known at this counter: %3.</source>
            <translation>本窗口没有查到%2的“%1”：%3。</translation>
        </message>
        <message>
            <source>%1 has the same under way since %2 (case %3): is this one needed?</source>
            <translation>%1的同一业务正在办理（%2收件，办件%3），请核对是否需要再办。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::StandingCard</name>
        <message>
            <source>Has it ended?</source>
            <translation>原待遇是否已停？</translation>
        </message>
        <message>
            <source>It has not ended after all</source>
            <translation>更正：尚未停止</translation>
        </message>
        <message>
            <source>Which paper shows that it has ended or was given up?</source>
            <translation>写明停发、放弃的凭据（文书名称、日期）</translation>
        </message>
        <message>
            <source>It has ended</source>
            <translation>已停止</translation>
        </message>
    </context>
    <context>
        <name>yichuang::StationKeyRing</name>
        <message>
            <source>Nobody has logged in on this computer yet, and the first time needs a line to the province. Try again when the line is back.</source>
            <translation>本机还没有人登录过，首次登录需要连接省平台，请线路恢复后再试。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::StationProfile</name>
        <message>
            <source>The profile of this station cannot be written. Check the disk, then enrol again.</source>
            <translation>无法写入本工作站的登记信息。请检查磁盘后重新登记。</translation>
        </message>
        <message>
            <source>This computer is not enrolled yet. The administrator enrols it with a one-time code.</source>
            <translation>本机尚未登记为工作站。请管理员使用一次性登记码登记。</translation>
        </message>
        <message>
            <source>The profile of this station cannot be read. The administrator must enrol it again; nothing that was accepted is lost.</source>
            <translation>无法读取本工作站的登记信息，须由管理员重新登记；已受理的办件不会丢失。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::StationVault</name>
        <message>
            <source>The records of this station are locked. Please log in first.</source>
            <translation>本工作站的记录已锁定，请先登录。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::StepBar</name>
        <message>
            <source>Step %1: %2</source>
            <translation>第 %1 步：%2</translation>
        </message>
        <message>
            <source>you are here</source>
            <translation>当前步骤</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>something is to be corrected</source>
            <translation>有内容需要更正</translation>
        </message>
    </context>
    <context>
        <name>yichuang::StepsPage</name>
        <message>
            <source>Next: %1</source>
            <translation>下一步：%1</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Ctrl+Enter twice ends the visit</source>
            <translation>连按两次 Ctrl+Enter 办结本次收件</translation>
        </message>
        <message>
            <source>Alt+→ next, Alt+← back, Ctrl+1 … Ctrl+%1 steps</source>
            <translation>Alt+→ 下一步 · Alt+← 上一步 · Ctrl+1 至 Ctrl+%1 跳转</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>挂起</translation>
        </message>
        <message>
            <source>Keep this case half-way and go home; it waits in the list of suspended cases.</source>
            <translation>保存并返回首页，稍后可在“挂起的办件”中继续。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
    </context>
    <context>
        <name>yichuang::StoreLock</name>
        <message>
            <source>The data folder of this workstation cannot be written. Call the administrator.</source>
            <translation>本工作站的数据文件夹无法写入。请联系管理员。</translation>
        </message>
        <message>
            <source>The workstation is already running on this computer. Go on in the window that is open; nothing was changed.</source>
            <translation>本机已打开一个工作站窗口。请在已打开的窗口中继续办理；未做任何改动。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::StoreOpening</name>
        <message>
            <source>The data of this workstation is damaged and cannot be moved aside. Call the administrator; nothing was deleted.</source>
            <translation>本工作站的数据已损坏，且无法移到一旁。请联系管理员；没有删除任何内容。</translation>
        </message>
        <message>
            <source>The data of this workstation was damaged. %1 records were taken over into new data, %2 places could not be read. The damaged files are kept in %3; call the administrator.</source>
            <translation>本工作站的数据曾损坏。已将 %1 条记录转入新的数据，%2 处无法读取。损坏的文件保存在 %3；请联系管理员。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::SubsistenceAllowance</name>
        <message>
            <source>About %1 yuan a month: %2 yuan short of the line of %3 yuan, for %4 persons. An estimate only: the decision counts.</source>
            <translation>预估每月约 %1 元：人均低于标准 %3 元的差额 %2 元，保障 %4 人。仅为预估，以审核确认为准。</translation>
        </message>
        <message>
            <source>Income per person lies between the line of %1 yuan and %2 yuan: the household may apply as a low-income household (MZ04).</source>
            <translation>家庭月人均收入在低保标准 %1 元与 %2 元之间，可申请低保边缘家庭认定（MZ04）。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::SuspendPanel</name>
        <message>
            <source>Which procedure</source>
            <translation>哪一项程序</translation>
        </message>
        <message>
            <source>Why, as the citizen is told</source>
            <translation>原因（告知群众）</translation>
        </message>
        <message>
            <source>Begin the procedure</source>
            <translation>开始特别程序</translation>
        </message>
        <message>
            <source>The promise goes on while it lasts.</source>
            <translation>期间时限继续计算。</translation>
        </message>
        <message>
            <source>The law sets no longest time; the promise rests until it ends.</source>
            <translation>法律未规定最长期限；结束前暂停计时。</translation>
        </message>
        <message>
            <source>At most %1 working days. Promised now: %2; at the latest: %3.</source>
            <translation>最长 %1 个工作日。现承诺 %2，最迟顺延至 %3。</translation>
        </message>
        <message>
            <source>The procedure has begun.</source>
            <translation>特别程序已开始。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::TableEditor</name>
        <message>
            <source>Add a row</source>
            <translation>增加一行</translation>
        </message>
        <message>
            <source>Ctrl+Enter adds, Ctrl+Minus removes, Ctrl+Shift+Up and Down move a row</source>
            <translation>Ctrl+回车 增加，Ctrl+减号 删除，Ctrl+Shift+上下键 移动</translation>
        </message>
        <message>
            <source>Row %1, %2</source>
            <translation>第 %1 行，%2</translation>
        </message>
        <message>
            <source>Move up (Ctrl+Shift+Up)</source>
            <translation>上移（Ctrl+Shift+↑）</translation>
        </message>
        <message>
            <source>Move down (Ctrl+Shift+Down)</source>
            <translation>下移（Ctrl+Shift+↓）</translation>
        </message>
        <message>
            <source>Remove this row (Ctrl+Minus)</source>
            <translation>删除此行（Ctrl+减号）</translation>
        </message>
        <message>
            <source>Rows: %1, at most %2</source>
            <translation>共 %1 行，最多 %2 行</translation>
        </message>
    </context>
    <context>
        <name>yichuang::TakeOverPanel</name>
        <message>
            <source>With %1 at window %2 now. From here on it is yours; both see it in the history.</source>
            <translation>现由 %1（%2 号窗口）经办。接办后由您负责，双方在经过中都能看到。</translation>
        </message>
        <message>
            <source>Take the case over</source>
            <translation>接办此件</translation>
        </message>
        <message>
            <source>The case is at this window now.</source>
            <translation>此件已由本窗口接办。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::TellPanel</name>
        <message>
            <source>How</source>
            <translation>告知方式</translation>
        </message>
        <message>
            <source>Phone number or address</source>
            <translation>电话或地址</translation>
        </message>
        <message>
            <source>The words</source>
            <translation>告知内容</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <translation>复制内容</translation>
        </message>
        <message>
            <source>The citizen heard it</source>
            <translation>群众已知悉</translation>
        </message>
        <message>
            <source>What the citizen said (may stay empty)</source>
            <translation>群众答复（可不填）</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Send and write down</source>
            <translation>发送并登记</translation>
        </message>
        <message>
            <source>Write down as told</source>
            <translation>登记已告知</translation>
        </message>
        <message>
            <source>The citizen was not reached; that is written down: %1</source>
            <translation>未告知到，已登记：%1</translation>
        </message>
        <message>
            <source>Written down: the citizen was told.</source>
            <translation>告知已登记。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::Telling</name>
        <message>
            <source>At the window</source>
            <translation>当面告知</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>短信</translation>
        </message>
        <message>
            <source>WeChat</source>
            <translation>微信</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>信函</translation>
        </message>
    </context>
    <context>
        <name>yichuang::TemporaryAid</name>
        <message>
            <source>Income per person is %1 yuan below the living standard of %2 yuan: the household may also apply for the minimum living allowance (MZ01).</source>
            <translation>家庭人均月收入比当地低保标准 %2 元低 %1 元，可同时申请最低生活保障（MZ01）。</translation>
        </message>
        <message>
            <source>The own share is %1 % of the household's yearly income, less than the usual %2 %: check that expenses really exceed its means.</source>
            <translation>个人负担占家庭年收入的 %1%，低于通常的 %2%，请核实是否确实收不抵支。</translation>
        </message>
        <message>
            <source>Estimated aid about %1 yuan. An estimate only: the decision counts.</source>
            <translation>预估救助金额约 %1 元，仅供参考，以审批决定为准。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::TerminatePanel</name>
        <message>
            <source>On what ground</source>
            <translation>终止事由</translation>
        </message>
        <message>
            <source>Reason, as it stands on the paper</source>
            <translation>理由（写入文书）</translation>
        </message>
        <message>
            <source>Where the citizen can turn</source>
            <translation>救济途径</translation>
        </message>
        <message>
            <source>End the case</source>
            <translation>终止办理</translation>
        </message>
        <message>
            <source>The case is ended.</source>
            <translation>此件已终止。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ThumbnailStrip</name>
        <message>
            <source>Attach</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <source>Choose files, drag them here, or paste a picture with Ctrl+V</source>
            <translation>选择文件、拖放到这里，或按 Ctrl+V 粘贴图片</translation>
        </message>
        <message>
            <source>Attach files: %1</source>
            <translation>添加附件：%1</translation>
        </message>
        <message>
            <source>Storing ...</source>
            <translation>正在保存……</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <source>Scans and pictures (*.pdf *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)</source>
            <translation>扫描件和图片 (*.pdf *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ThumbnailTile</name>
        <message>
            <source>Turn (R)</source>
            <translation>旋转（R）</translation>
        </message>
        <message>
            <source>Take away (Delete)</source>
            <translation>移除（Delete）</translation>
        </message>
        <message>
            <source>pages: %1</source>
            <translation>%1 页</translation>
        </message>
        <message>
            <source>Attached file: %1</source>
            <translation>附件：%1</translation>
        </message>
        <message>
            <source>Enter opens it, R turns it, Delete takes it away</source>
            <translation>回车打开，R 旋转，Delete 移除</translation>
        </message>
        <message>
            <source>%1 p</source>
            <translation>%1 页</translation>
        </message>
    </context>
    <context>
        <name>yichuang::TodayFigures</name>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>taken in</source>
            <translation>已收件</translation>
        </message>
        <message>
            <source>unsent</source>
            <translation>待上传</translation>
        </message>
        <message>
            <source>to correct</source>
            <translation>待更正</translation>
        </message>
    </context>
    <context>
        <name>yichuang::ToleranceCard</name>
        <message>
            <source>%1, by %2</source>
            <translation>%1，%2 前补齐</translation>
        </message>
        <message>
            <source>Two copies are printed. Let both be signed, then tick that at each paper.</source>
            <translation>已打印两份。请申请人在两份上签字，再在每份材料处勾选“承诺书已签”。</translation>
        </message>
        <message>
            <source>Papers that follow</source>
            <translation>容缺材料</translation>
        </message>
        <message>
            <source>Print the commitment (two copies)</source>
            <translation>打印容缺承诺书（一式两份）</translation>
        </message>
        <message>
            <source>List of broken promises</source>
            <translation>信用核查（失信名单）</translation>
        </message>
        <message>
            <source>Not on the list</source>
            <translation>不在名单</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>在名单</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>核查途径</translation>
        </message>
        <message>
            <source>Where the list was looked at</source>
            <translation>信用核查途径</translation>
        </message>
    </context>
    <context>
        <name>yichuang::TurnService</name>
        <message>
            <source>An auditor looks and changes nothing. Nothing was changed; a clerk can do this.</source>
            <translation>审计人员只能查看。未作更改，可由窗口人员办理。</translation>
        </message>
        <message>
            <source>A village desk takes papers in and forwards them; the township accepts. Please forward the case.</source>
            <translation>村（社区）窗口只收件并移交，由镇（街道）受理。请移交该办件。</translation>
        </message>
        <message>
            <source>This item allows no special procedure: the promise goes on.</source>
            <translation>该事项没有特别程序：承诺时限照常计算。</translation>
        </message>
        <message>
            <source>The papers are at the township already: they go on once the case is accepted.</source>
            <translation>材料已在镇（街道）：受理后再移交。</translation>
        </message>
        <message>
            <source>The case is at this window already, with you.</source>
            <translation>该办件已在本窗口由您办理。</translation>
        </message>
        <message>
            <source>This item does not allow that special procedure. Nothing was changed; the promise goes on.</source>
            <translation>该事项不适用此特别程序。未作更改，承诺时限照常计算。</translation>
        </message>
        <message>
            <source>A special procedure has to say why. Nothing was changed; please write what the citizen is told.</source>
            <translation>特别程序须写明理由。未作更改，请填写告知群众的内容。</translation>
        </message>
        <message>
            <source>"%1" may last %2 working days at most. Nothing was changed; please choose a shorter time.</source>
            <translation>“%1”最长%2个工作日。未作更改，请缩短时间。</translation>
        </message>
        <message>
            <source>Whether this procedure stops the clock is the item's to say. Nothing was changed.</source>
            <translation>该程序是否停止计时由事项规定。未作更改。</translation>
        </message>
        <message>
            <source>No paper is ticked as received. Nothing was changed; please tick what came in.</source>
            <translation>没有勾选收到的材料。未作更改，请勾选。</translation>
        </message>
        <message>
            <source>Still to come: %1. Nothing was changed; the papers are written down together, so please keep these until the rest is there.</source>
            <translation>还缺：%1。未作更改，须收齐后一并登记，请先保管已收到的材料。</translation>
        </message>
        <message>
            <source>What the applicant wishes is a withdrawal, not a termination. Nothing was changed; please withdraw the case.</source>
            <translation>申请人自愿的应作撤回，不是终止。未作更改，请办理撤回。</translation>
        </message>
        <message>
            <source>Nobody waits for papers in this case. Nothing was changed; please choose another ground.</source>
            <translation>该办件没有待交的材料。未作更改，请选择其他原因。</translation>
        </message>
        <message>
            <source>The citizen has until %1 (%2 working days) to bring the papers. Nothing was changed; the case can be ended from the day after.</source>
            <translation>群众可在%1前（还有%2个工作日）交齐材料。未作更改，次日起方可终止办理。</translation>
        </message>
        <message>
            <source>A termination has to say why, and where the citizen can turn. Nothing was changed; please write both.</source>
            <translation>终止办理须写明理由和救济途径。未作更改，请都填写。</translation>
        </message>
        <message>
            <source>A village hands received papers to the township, the township hands accepted ones to the department. Nothing was changed.</source>
            <translation>村（社区）把收件移交镇（街道），镇（街道）把已受理的材料移交部门。未作更改。</translation>
        </message>
        <message>
            <source>A hand-over has to say to whom. Nothing was changed; please choose the other side.</source>
            <translation>移交须写明接收方。未作更改，请选择。</translation>
        </message>
        <message>
            <source>There is no paper to hand over. Nothing was changed; please list what goes.</source>
            <translation>没有可移交的材料。未作更改，请列出移交的材料。</translation>
        </message>
        <message>
            <source>A correction has to say why. Nothing was changed; please write the reason.</source>
            <translation>更正须写明原因。未作更改，请填写。</translation>
        </message>
        <message>
            <source>Nothing differs from what is on record. Nothing was changed.</source>
            <translation>与已登记的内容一致。未作更改。</translation>
        </message>
        <message>
            <source>A withdrawal has to say why the applicant wishes it. Nothing was changed; please write it.</source>
            <translation>撤回须写明申请人的理由。未作更改，请填写。</translation>
        </message>
        <message>
            <source>The end of a special procedure has to say what it found. Nothing was changed; please write it.</source>
            <translation>结束特别程序须写明结论。未作更改，请填写。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::WithdrawPanel</name>
        <message>
            <source>Why the applicant withdraws</source>
            <translation>撤回原因</translation>
        </message>
        <message>
            <source>The originals went back to the applicant</source>
            <translation>原件已退还申请人</translation>
        </message>
        <message>
            <source>Withdraw for good</source>
            <translation>确认撤回</translation>
        </message>
        <message>
            <source>The withdrawal is written down.</source>
            <translation>撤回已登记。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::WorkFigures</name>
        <message>
            <source>To be done</source>
            <translation>待办</translation>
        </message>
    </context>
    <context>
        <name>yichuang::WorkPage</name>
        <message>
            <source>Handed on: %1 cases on %2 sheets.</source>
            <translation>已移交 %1 件，交接单 %2 张。</translation>
        </message>
        <message>
            <source>Fees of the day</source>
            <translation>当日收费</translation>
        </message>
        <message>
            <source>To be done</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>Lists of work</source>
            <translation>待办清单</translation>
        </message>
        <message>
            <source>Hand on what is selected, with its sheet</source>
            <translation>移交所选并出交接单</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>没有待办</translation>
        </message>
    </context>
    <context>
        <name>yichuang::WorkTable</name>
        <message>
            <source>In what order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Most pressing first</source>
            <translation>最急的在前</translation>
        </message>
        <message>
            <source>By: %1</source>
            <translation>按%1</translation>
        </message>
    </context>
    <context>
        <name>yichuang::WorkWords</name>
        <message>
            <source>Due</source>
            <translation>待我办</translation>
        </message>
        <message>
            <source>Waiting for citizens</source>
            <translation>待群众</translation>
        </message>
        <message>
            <source>Results to collect</source>
            <translation>待领取</translation>
        </message>
        <message>
            <source>To hand on</source>
            <translation>待移交</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>已超期</translation>
        </message>
        <message>
            <source>No step of this window is due within three working days.</source>
            <translation>三个工作日内没有本窗口到期的事。</translation>
        </message>
        <message>
            <source>No citizen owes a paper.</source>
            <translation>没有群众欠交材料。</translation>
        </message>
        <message>
            <source>No result lies at the window.</source>
            <translation>窗口没有待领取的结果。</translation>
        </message>
        <message>
            <source>No papers wait to be handed on.</source>
            <translation>没有待移交的材料。</translation>
        </message>
        <message>
            <source>No promise is overdue.</source>
            <translation>没有超期办件。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::WorkingCalendar</name>
        <message>
            <source>The calendar of working days cannot be read. Promise dates would be wrong, so the program does not use it; ask the administrator.</source>
            <translation>工作日历无法读取。为免承诺日期算错，程序不使用它，请联系管理员。</translation>
        </message>
    </context>
    <context>
        <name>yichuang::words</name>
        <message>
            <source>en</source>
            <translation>zh</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1 分钟前</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>%1 小时前</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>昨天 %1</translation>
        </message>
        <message>
            <source>%1 days ago</source>
            <translation>%1 天前</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>经办人</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>主管</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>培训员</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>管理员</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>审计员</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Accept, papers to follow</source>
            <translation>容缺受理</translation>
        </message>
        <message>
            <source>Take in only</source>
            <translation>仅收件</translation>
        </message>
        <message>
            <source>Ask for what is missing</source>
            <translation>一次性告知补正</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>不予受理</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>未核对</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>齐全</translation>
        </message>
        <message>
            <source>to follow</source>
            <translation>容缺</translation>
        </message>
        <message>
            <source>need not be brought</source>
            <translation>免提交</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>不需要</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>填表</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>选事项</translation>
        </message>
    </context>
</TS>
