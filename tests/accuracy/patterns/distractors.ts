import { said } from '../marked-text';
import { some, type Pattern, type Writer } from '../writer';

const few = (w: Writer): number => some(w.random, 12);
const many = (w: Writer): number => some(w.random, 5000);
const isGovernment = ({ level }: Writer): boolean =>
  level === 'city' || level === 'county' || level === 'district';

/** True sentences that count something else than the tables do, or for somebody else, or of another time. */
export const DISTRACTORS: readonly [Pattern, ...Pattern[]] = [
  {
    id: 'hotline alone',
    write: (w) =>
      said`全年共办理12345政务服务便民热线工单${many(w)}件，群众满意率${w.random.int(900, 999) / 10}%。`,
  },
  {
    id: 'parts that are about',
    write: (w) =>
      said`发布便民服务信息约${w.random.int(3, 9) * 1000}条，其中网站发布${w.random.int(11, 25) * 100}余条，新媒体发布${w.random.int(2, 9) * 100}余条。`,
  },
  {
    id: 'total that is more than',
    write: (w) =>
      said`制作宣传图文1200余篇，其中图文${w.random.int(780, 800)}篇、短视频${w.random.int(421, 450)}篇，累计阅读量超过${w.random.int(3, 9)}万次。`,
  },
  {
    id: 'fixed names with numbers',
    write: (w) =>
      said`围绕“十四五”规划、“双随机、一公开”、“五公开”和“4·15”全民国家安全教育日，连续3年开展集中宣传，发放资料${few(w) * 100}余份。`,
  },
  {
    id: 'words of old reports',
    write: () =>
      said`对2008年以来主动公开的文件分3批开展清理，落实“三审三校”和AB岗制度，配备2名专职人员。`,
  },
  {
    id: 'region and its parts',
    when: isGovernment,
    write: (w) =>
      said`${w.region}政府常务会议${few(w)}次专题研究公开工作，覆盖${few(w) + 9}个乡镇（街道）、${few(w) + 20}个部门。`,
  },
  {
    id: 'decided by others',
    when: (w) =>
      isGovernment(w) && w.of('2:penalties@decisions') > 20 && w.of('2:licensing@decisions') > 20,
    write: (w) =>
      said`${w.region}市场监督管理局作出行政处罚决定${few(w)}件，${w.region}行政审批局办理行政许可${few(w)}件，均在7个工作日内公示。`,
  },
  {
    id: 'matters and days',
    write: (w) =>
      said`推行“一网通办”，${few(w) + 9}个事项实现“零跑动”，办理时限由20天压缩至${few(w)}天。`,
  },
  {
    id: 'faults of the year before',
    write: (w) =>
      said`针对${w.year - 1}年评估反馈的${few(w)}个问题，逐项制定措施，已全部整改到位。`,
  },
  {
    id: 'training',
    write: (w) =>
      said`组织开展政府信息公开业务培训${few(w)}次，参训人员${w.random.int(20, 400)}余人次。`,
  },
  {
    id: 'filed documents',
    write: (w) =>
      said`全年向上级人民政府报送备案规范性文件${few(w)}件，受理下级报备规范性文件${few(w)}件。`,
  },
  {
    id: 'documents reviewed',
    write: (w) => said`对拟以${w.we}名义出台的${few(w) + 20}件文件开展合法性审核和公平竞争审查。`,
  },
  {
    id: 'guidance',
    write: (w) => said`加强对各单位依申请公开工作的指导，全年指导办理疑难申请${few(w)}件。`,
  },
  {
    id: 'published decisions',
    write: (w) => said`在信用平台公示行政许可信息${many(w)}条、行政处罚信息${many(w)}条。`,
  },
  {
    id: 'items of power',
    write: (w) =>
      said`动态调整权责清单，公布行政权力事项${few(w) + 300}项，其中行政许可${few(w) + 20}项、行政处罚${few(w) + 90}项。`,
  },
  {
    id: 'the office of a government',
    when: (w) => isGovernment(w) && w.of('3:received') > 5,
    write: (w) =>
      said`其中，${w.region}政府办公室收到政府信息公开申请${w.random.int(1, Math.floor(w.of('3:received') / 3))}件，均按时答复。`,
  },
  {
    id: 'other organs each',
    when: (w) => isGovernment(w) && w.of('3:received') > 9,
    write: (w) =>
      said`${w.region}自然资源局收到政府信息公开申请${w.random.int(1, Math.floor(w.of('3:received') / 3))}件，${w.region}住房城乡建设局收到政府信息公开申请${w.random.int(1, Math.floor(w.of('3:received') / 3))}件，申请相对集中。`,
  },
  {
    id: 'the whole region beside an office',
    when: ({ level }) => level === 'office',
    write: (w) =>
      said`指导各乡镇、各部门规范办理依申请公开，全${w.region}共收到政府信息公开申请${w.of('3:received') + w.random.int(20, 300)}件。`,
  },
  {
    id: 'since the regulations',
    write: (w) =>
      said`自《条例》施行以来，${w.we}累计收到政府信息公开申请${w.of('3:handled') + w.random.int(100, 900)}件。`,
  },
  {
    id: 'last year',
    write: (w) =>
      said`${w.year - 1}年，${w.we}共收到政府信息公开申请${w.of('3:received') + w.random.int(1, 40)}件。`,
  },
  {
    id: 'first quarter',
    write: (w) => said`一季度公开政务动态信息${many(w)}条，二季度公开政务动态信息${many(w)}条。`,
  },
  {
    id: 'subjects of applications',
    when: (w) => w.of('3:received') > 11,
    write: (w) =>
      said`申请内容主要涉及征地拆迁${w.random.int(1, Math.floor(w.of('3:received') / 4))}件、规划建设${w.random.int(1, Math.floor(w.of('3:received') / 4))}件、社会保障${w.random.int(1, Math.floor(w.of('3:received') / 4))}件等方面。`,
  },
  {
    id: 'conferences',
    write: (w) =>
      said`召开新闻发布会${few(w)}场，举办“政府开放日”活动${few(w)}次，编发政府公报${w.random.pick([6, 12])}期。`,
  },
  {
    id: 'visits',
    write: (w) =>
      said`门户网站全年访问量达${w.random.int(11, 900) / 10}万人次，独立用户${w.random.int(2, 50)}万余个。`,
  },
  {
    id: 'followers',
    write: (w) =>
      said`政务微信公众号累计关注人数约${w.random.int(11, 300) / 10}万人，最高单篇阅读量突破${w.random.int(1, 9)}万。`,
  },
  {
    id: 'opinions asked',
    write: (w) =>
      said`就重大行政决策公开征集意见${few(w)}次，收到意见建议${few(w) + 30}条，采纳${few(w)}条。`,
  },
  {
    id: 'pilot fields',
    write: (w) => said`深化26个试点领域基层政务公开标准化规范化，编制公开标准目录${few(w)}个。`,
  },
  {
    id: 'inspections',
    write: (w) =>
      said`开展政府网站与政务新媒体检查4次，下发通报${few(w)}期，在上级季度抽查中合格率均为100%。`,
  },
  {
    id: 'weight in the assessment',
    write: (w) =>
      said`将政务公开纳入年度绩效考核，分值权重占${w.random.int(4, 6)}%，全年未发生责任追究情形。`,
  },
  {
    id: 'a document and its number',
    write: (w) =>
      said`印发《${w.year}年政务公开工作要点》（${w.letters}〔${w.year}〕${few(w)}号），明确${few(w) + 3}项重点任务。`,
  },
  {
    id: 'errors corrected',
    write: (w) => said`整改错敏字${few(w)}处，修复失效链接${few(w)}个，更新公开指南${few(w)}次。`,
  },
  {
    id: 'readers and rooms',
    write: (w) =>
      said`在档案馆、图书馆和${few(w) + 2}个便民服务中心设立政务公开专区，接待群众查阅${w.random.int(100, 900)}余人次。`,
  },
  {
    id: 'advice given by phone',
    write: (w) => said`接听群众咨询电话${many(w)}个，当场解答率${w.random.int(90, 99)}%。`,
  },
  {
    id: 'growth without its base',
    write: (w) => said`网站信息发布量同比增长${w.random.int(11, 400) / 10}%。`,
  },
  {
    id: 'days',
    write: (w) =>
      said`依申请公开平均办理时长${w.random.int(5, 15)}个工作日，比法定的20个工作日缩短${few(w)}个工作日左右。`,
  },
  {
    id: 'cases of other kinds',
    when: isGovernment,
    write: (w) => said`全年办理各类行政复议案件${few(w) + 300}件，出庭应诉${few(w) + 20}次。`,
  },
  {
    id: 'words and pages',
    write: () => said`修订《政府信息公开指南》第三章，明确“一事一申请”等5类情形的答复模板。`,
  },
  {
    id: 'hours and days',
    write: (w) =>
      said`推行“7×24小时”信息监测，重要信息在24小时内发布，${w.year}年6月30日前完成全部存量信息核查。`,
  },
  {
    id: 'applications for other things',
    write: (w) => {
      const all = many(w) + 30;
      return said`政务服务大厅受理各类审批事项申请${all}件，办结${all - few(w)}件。`;
    },
  },
  {
    id: 'box of citizens, unequal',
    write: (w) => {
      const all = many(w) + 5;
      return said`受理县长信箱群众来信${all}件，已办结${all - w.random.int(1, 4)}件，按期办结率100%。`;
    },
  },
  {
    id: 'hotline on time',
    write: (w) => {
      const all = many(w) + 400;
      return said`受理12345热线${all}件，已办件${all - w.random.int(1, 30)}件，按时办结率100%，满意率${w.random.int(980, 998) / 10}%。`;
    },
  },
];
