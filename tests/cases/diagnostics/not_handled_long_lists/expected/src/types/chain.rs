//! Types of `Chain`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chain {
    pub list000: Option<Vec<ChainList000Item>>,
    pub list001: Option<Vec<Vec<Vec<ChainList003Item>>>>,
    pub list002: Option<Vec<Vec<ChainList003Item>>>,
    pub list003: Option<Vec<ChainList003Item>>,
    pub list004: Option<Vec<Vec<Vec<ChainList006Item>>>>,
    pub list005: Option<Vec<Vec<ChainList006Item>>>,
    pub list006: Option<Vec<ChainList006Item>>,
    pub list007: Option<Vec<Vec<Vec<ChainList009Item>>>>,
    pub list008: Option<Vec<Vec<ChainList009Item>>>,
    pub list009: Option<Vec<ChainList009Item>>,
    pub list010: Option<Vec<Vec<Vec<ChainList012Item>>>>,
    pub list011: Option<Vec<Vec<ChainList012Item>>>,
    pub list012: Option<Vec<ChainList012Item>>,
    pub list013: Option<Vec<Vec<Vec<ChainList015Item>>>>,
    pub list014: Option<Vec<Vec<ChainList015Item>>>,
    pub list015: Option<Vec<ChainList015Item>>,
    pub list016: Option<Vec<Vec<Vec<ChainList018Item>>>>,
    pub list017: Option<Vec<Vec<ChainList018Item>>>,
    pub list018: Option<Vec<ChainList018Item>>,
    pub list019: Option<Vec<Vec<Vec<ChainList021Item>>>>,
    pub list020: Option<Vec<Vec<ChainList021Item>>>,
    pub list021: Option<Vec<ChainList021Item>>,
    pub list022: Option<Vec<Vec<Vec<ChainList024Item>>>>,
    pub list023: Option<Vec<Vec<ChainList024Item>>>,
    pub list024: Option<Vec<ChainList024Item>>,
    pub list025: Option<Vec<Vec<Vec<ChainList027Item>>>>,
    pub list026: Option<Vec<Vec<ChainList027Item>>>,
    pub list027: Option<Vec<ChainList027Item>>,
    pub list028: Option<Vec<Vec<Vec<ChainList030Item>>>>,
    pub list029: Option<Vec<Vec<ChainList030Item>>>,
    pub list030: Option<Vec<ChainList030Item>>,
    pub list031: Option<Vec<Vec<Vec<ChainList033Item>>>>,
    pub list032: Option<Vec<Vec<ChainList033Item>>>,
    pub list033: Option<Vec<ChainList033Item>>,
    pub list034: Option<Vec<Vec<Vec<ChainList036Item>>>>,
    pub list035: Option<Vec<Vec<ChainList036Item>>>,
    pub list036: Option<Vec<ChainList036Item>>,
    pub list037: Option<Vec<Vec<Vec<ChainList039Item>>>>,
    pub list038: Option<Vec<Vec<ChainList039Item>>>,
    pub list039: Option<Vec<ChainList039Item>>,
    pub list040: Option<Vec<Vec<Vec<ChainList042Item>>>>,
    pub list041: Option<Vec<Vec<ChainList042Item>>>,
    pub list042: Option<Vec<ChainList042Item>>,
    pub list043: Option<Vec<Vec<Vec<ChainList045Item>>>>,
    pub list044: Option<Vec<Vec<ChainList045Item>>>,
    pub list045: Option<Vec<ChainList045Item>>,
    pub list046: Option<Vec<Vec<Vec<ChainList048Item>>>>,
    pub list047: Option<Vec<Vec<ChainList048Item>>>,
    pub list048: Option<Vec<ChainList048Item>>,
    pub list049: Option<Vec<Vec<Vec<ChainList051Item>>>>,
    pub list050: Option<Vec<Vec<ChainList051Item>>>,
    pub list051: Option<Vec<ChainList051Item>>,
    pub list052: Option<Vec<Vec<Vec<ChainList054Item>>>>,
    pub list053: Option<Vec<Vec<ChainList054Item>>>,
    pub list054: Option<Vec<ChainList054Item>>,
    pub list055: Option<Vec<Vec<Vec<ChainList057Item>>>>,
    pub list056: Option<Vec<Vec<ChainList057Item>>>,
    pub list057: Option<Vec<ChainList057Item>>,
    pub list058: Option<Vec<Vec<Vec<ChainList060Item>>>>,
    pub list059: Option<Vec<Vec<ChainList060Item>>>,
    pub list060: Option<Vec<ChainList060Item>>,
    pub list061: Option<Vec<Vec<Vec<ChainList063Item>>>>,
    pub list062: Option<Vec<Vec<ChainList063Item>>>,
    pub list063: Option<Vec<ChainList063Item>>,
    pub list064: Option<Vec<Vec<Vec<ChainList066Item>>>>,
    pub list065: Option<Vec<Vec<ChainList066Item>>>,
    pub list066: Option<Vec<ChainList066Item>>,
    pub list067: Option<Vec<Vec<Vec<ChainList069Item>>>>,
    pub list068: Option<Vec<Vec<ChainList069Item>>>,
    pub list069: Option<Vec<ChainList069Item>>,
    pub list070: Option<Vec<Vec<Vec<ChainList072Item>>>>,
    pub list071: Option<Vec<Vec<ChainList072Item>>>,
    pub list072: Option<Vec<ChainList072Item>>,
    pub list073: Option<Vec<Vec<Vec<ChainList075Item>>>>,
    pub list074: Option<Vec<Vec<ChainList075Item>>>,
    pub list075: Option<Vec<ChainList075Item>>,
    pub list076: Option<Vec<Vec<Vec<ChainList078Item>>>>,
    pub list077: Option<Vec<Vec<ChainList078Item>>>,
    pub list078: Option<Vec<ChainList078Item>>,
    pub list079: Option<Vec<Vec<Vec<ChainList081Item>>>>,
    pub list080: Option<Vec<Vec<ChainList081Item>>>,
    pub list081: Option<Vec<ChainList081Item>>,
    pub list082: Option<Vec<Vec<Vec<ChainList084Item>>>>,
    pub list083: Option<Vec<Vec<ChainList084Item>>>,
    pub list084: Option<Vec<ChainList084Item>>,
    pub list085: Option<Vec<Vec<Vec<ChainList087Item>>>>,
    pub list086: Option<Vec<Vec<ChainList087Item>>>,
    pub list087: Option<Vec<ChainList087Item>>,
    pub list088: Option<Vec<Vec<Vec<ChainList090Item>>>>,
    pub list089: Option<Vec<Vec<ChainList090Item>>>,
    pub list090: Option<Vec<ChainList090Item>>,
    pub list091: Option<Vec<Vec<Vec<ChainList093Item>>>>,
    pub list092: Option<Vec<Vec<ChainList093Item>>>,
    pub list093: Option<Vec<ChainList093Item>>,
    pub list094: Option<Vec<Vec<Vec<ChainList096Item>>>>,
    pub list095: Option<Vec<Vec<ChainList096Item>>>,
    pub list096: Option<Vec<ChainList096Item>>,
    pub list097: Option<Vec<Vec<ChainList098Item>>>,
    pub list098: Option<Vec<ChainList098Item>>,
    pub list099: Option<Vec<Vec<Vec<i64>>>>,
    pub list100: Option<Vec<Vec<i64>>>,
    pub list101: Option<Vec<i64>>,
    pub list102: Option<i64>,
}

impl Chain {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`list000`](field@Self::list000).
    #[inline]
    pub fn list000(mut self, list000: Vec<ChainList000Item>) -> Self {
        self.list000 = Some(list000);
        self
    }

    /// Sets [`list001`](field@Self::list001).
    #[inline]
    pub fn list001(mut self, list001: Vec<Vec<Vec<ChainList003Item>>>) -> Self {
        self.list001 = Some(list001);
        self
    }

    /// Sets [`list002`](field@Self::list002).
    #[inline]
    pub fn list002(mut self, list002: Vec<Vec<ChainList003Item>>) -> Self {
        self.list002 = Some(list002);
        self
    }

    /// Sets [`list003`](field@Self::list003).
    #[inline]
    pub fn list003(mut self, list003: Vec<ChainList003Item>) -> Self {
        self.list003 = Some(list003);
        self
    }

    /// Sets [`list004`](field@Self::list004).
    #[inline]
    pub fn list004(mut self, list004: Vec<Vec<Vec<ChainList006Item>>>) -> Self {
        self.list004 = Some(list004);
        self
    }

    /// Sets [`list005`](field@Self::list005).
    #[inline]
    pub fn list005(mut self, list005: Vec<Vec<ChainList006Item>>) -> Self {
        self.list005 = Some(list005);
        self
    }

    /// Sets [`list006`](field@Self::list006).
    #[inline]
    pub fn list006(mut self, list006: Vec<ChainList006Item>) -> Self {
        self.list006 = Some(list006);
        self
    }

    /// Sets [`list007`](field@Self::list007).
    #[inline]
    pub fn list007(mut self, list007: Vec<Vec<Vec<ChainList009Item>>>) -> Self {
        self.list007 = Some(list007);
        self
    }

    /// Sets [`list008`](field@Self::list008).
    #[inline]
    pub fn list008(mut self, list008: Vec<Vec<ChainList009Item>>) -> Self {
        self.list008 = Some(list008);
        self
    }

    /// Sets [`list009`](field@Self::list009).
    #[inline]
    pub fn list009(mut self, list009: Vec<ChainList009Item>) -> Self {
        self.list009 = Some(list009);
        self
    }

    /// Sets [`list010`](field@Self::list010).
    #[inline]
    pub fn list010(mut self, list010: Vec<Vec<Vec<ChainList012Item>>>) -> Self {
        self.list010 = Some(list010);
        self
    }

    /// Sets [`list011`](field@Self::list011).
    #[inline]
    pub fn list011(mut self, list011: Vec<Vec<ChainList012Item>>) -> Self {
        self.list011 = Some(list011);
        self
    }

    /// Sets [`list012`](field@Self::list012).
    #[inline]
    pub fn list012(mut self, list012: Vec<ChainList012Item>) -> Self {
        self.list012 = Some(list012);
        self
    }

    /// Sets [`list013`](field@Self::list013).
    #[inline]
    pub fn list013(mut self, list013: Vec<Vec<Vec<ChainList015Item>>>) -> Self {
        self.list013 = Some(list013);
        self
    }

    /// Sets [`list014`](field@Self::list014).
    #[inline]
    pub fn list014(mut self, list014: Vec<Vec<ChainList015Item>>) -> Self {
        self.list014 = Some(list014);
        self
    }

    /// Sets [`list015`](field@Self::list015).
    #[inline]
    pub fn list015(mut self, list015: Vec<ChainList015Item>) -> Self {
        self.list015 = Some(list015);
        self
    }

    /// Sets [`list016`](field@Self::list016).
    #[inline]
    pub fn list016(mut self, list016: Vec<Vec<Vec<ChainList018Item>>>) -> Self {
        self.list016 = Some(list016);
        self
    }

    /// Sets [`list017`](field@Self::list017).
    #[inline]
    pub fn list017(mut self, list017: Vec<Vec<ChainList018Item>>) -> Self {
        self.list017 = Some(list017);
        self
    }

    /// Sets [`list018`](field@Self::list018).
    #[inline]
    pub fn list018(mut self, list018: Vec<ChainList018Item>) -> Self {
        self.list018 = Some(list018);
        self
    }

    /// Sets [`list019`](field@Self::list019).
    #[inline]
    pub fn list019(mut self, list019: Vec<Vec<Vec<ChainList021Item>>>) -> Self {
        self.list019 = Some(list019);
        self
    }

    /// Sets [`list020`](field@Self::list020).
    #[inline]
    pub fn list020(mut self, list020: Vec<Vec<ChainList021Item>>) -> Self {
        self.list020 = Some(list020);
        self
    }

    /// Sets [`list021`](field@Self::list021).
    #[inline]
    pub fn list021(mut self, list021: Vec<ChainList021Item>) -> Self {
        self.list021 = Some(list021);
        self
    }

    /// Sets [`list022`](field@Self::list022).
    #[inline]
    pub fn list022(mut self, list022: Vec<Vec<Vec<ChainList024Item>>>) -> Self {
        self.list022 = Some(list022);
        self
    }

    /// Sets [`list023`](field@Self::list023).
    #[inline]
    pub fn list023(mut self, list023: Vec<Vec<ChainList024Item>>) -> Self {
        self.list023 = Some(list023);
        self
    }

    /// Sets [`list024`](field@Self::list024).
    #[inline]
    pub fn list024(mut self, list024: Vec<ChainList024Item>) -> Self {
        self.list024 = Some(list024);
        self
    }

    /// Sets [`list025`](field@Self::list025).
    #[inline]
    pub fn list025(mut self, list025: Vec<Vec<Vec<ChainList027Item>>>) -> Self {
        self.list025 = Some(list025);
        self
    }

    /// Sets [`list026`](field@Self::list026).
    #[inline]
    pub fn list026(mut self, list026: Vec<Vec<ChainList027Item>>) -> Self {
        self.list026 = Some(list026);
        self
    }

    /// Sets [`list027`](field@Self::list027).
    #[inline]
    pub fn list027(mut self, list027: Vec<ChainList027Item>) -> Self {
        self.list027 = Some(list027);
        self
    }

    /// Sets [`list028`](field@Self::list028).
    #[inline]
    pub fn list028(mut self, list028: Vec<Vec<Vec<ChainList030Item>>>) -> Self {
        self.list028 = Some(list028);
        self
    }

    /// Sets [`list029`](field@Self::list029).
    #[inline]
    pub fn list029(mut self, list029: Vec<Vec<ChainList030Item>>) -> Self {
        self.list029 = Some(list029);
        self
    }

    /// Sets [`list030`](field@Self::list030).
    #[inline]
    pub fn list030(mut self, list030: Vec<ChainList030Item>) -> Self {
        self.list030 = Some(list030);
        self
    }

    /// Sets [`list031`](field@Self::list031).
    #[inline]
    pub fn list031(mut self, list031: Vec<Vec<Vec<ChainList033Item>>>) -> Self {
        self.list031 = Some(list031);
        self
    }

    /// Sets [`list032`](field@Self::list032).
    #[inline]
    pub fn list032(mut self, list032: Vec<Vec<ChainList033Item>>) -> Self {
        self.list032 = Some(list032);
        self
    }

    /// Sets [`list033`](field@Self::list033).
    #[inline]
    pub fn list033(mut self, list033: Vec<ChainList033Item>) -> Self {
        self.list033 = Some(list033);
        self
    }

    /// Sets [`list034`](field@Self::list034).
    #[inline]
    pub fn list034(mut self, list034: Vec<Vec<Vec<ChainList036Item>>>) -> Self {
        self.list034 = Some(list034);
        self
    }

    /// Sets [`list035`](field@Self::list035).
    #[inline]
    pub fn list035(mut self, list035: Vec<Vec<ChainList036Item>>) -> Self {
        self.list035 = Some(list035);
        self
    }

    /// Sets [`list036`](field@Self::list036).
    #[inline]
    pub fn list036(mut self, list036: Vec<ChainList036Item>) -> Self {
        self.list036 = Some(list036);
        self
    }

    /// Sets [`list037`](field@Self::list037).
    #[inline]
    pub fn list037(mut self, list037: Vec<Vec<Vec<ChainList039Item>>>) -> Self {
        self.list037 = Some(list037);
        self
    }

    /// Sets [`list038`](field@Self::list038).
    #[inline]
    pub fn list038(mut self, list038: Vec<Vec<ChainList039Item>>) -> Self {
        self.list038 = Some(list038);
        self
    }

    /// Sets [`list039`](field@Self::list039).
    #[inline]
    pub fn list039(mut self, list039: Vec<ChainList039Item>) -> Self {
        self.list039 = Some(list039);
        self
    }

    /// Sets [`list040`](field@Self::list040).
    #[inline]
    pub fn list040(mut self, list040: Vec<Vec<Vec<ChainList042Item>>>) -> Self {
        self.list040 = Some(list040);
        self
    }

    /// Sets [`list041`](field@Self::list041).
    #[inline]
    pub fn list041(mut self, list041: Vec<Vec<ChainList042Item>>) -> Self {
        self.list041 = Some(list041);
        self
    }

    /// Sets [`list042`](field@Self::list042).
    #[inline]
    pub fn list042(mut self, list042: Vec<ChainList042Item>) -> Self {
        self.list042 = Some(list042);
        self
    }

    /// Sets [`list043`](field@Self::list043).
    #[inline]
    pub fn list043(mut self, list043: Vec<Vec<Vec<ChainList045Item>>>) -> Self {
        self.list043 = Some(list043);
        self
    }

    /// Sets [`list044`](field@Self::list044).
    #[inline]
    pub fn list044(mut self, list044: Vec<Vec<ChainList045Item>>) -> Self {
        self.list044 = Some(list044);
        self
    }

    /// Sets [`list045`](field@Self::list045).
    #[inline]
    pub fn list045(mut self, list045: Vec<ChainList045Item>) -> Self {
        self.list045 = Some(list045);
        self
    }

    /// Sets [`list046`](field@Self::list046).
    #[inline]
    pub fn list046(mut self, list046: Vec<Vec<Vec<ChainList048Item>>>) -> Self {
        self.list046 = Some(list046);
        self
    }

    /// Sets [`list047`](field@Self::list047).
    #[inline]
    pub fn list047(mut self, list047: Vec<Vec<ChainList048Item>>) -> Self {
        self.list047 = Some(list047);
        self
    }

    /// Sets [`list048`](field@Self::list048).
    #[inline]
    pub fn list048(mut self, list048: Vec<ChainList048Item>) -> Self {
        self.list048 = Some(list048);
        self
    }

    /// Sets [`list049`](field@Self::list049).
    #[inline]
    pub fn list049(mut self, list049: Vec<Vec<Vec<ChainList051Item>>>) -> Self {
        self.list049 = Some(list049);
        self
    }

    /// Sets [`list050`](field@Self::list050).
    #[inline]
    pub fn list050(mut self, list050: Vec<Vec<ChainList051Item>>) -> Self {
        self.list050 = Some(list050);
        self
    }

    /// Sets [`list051`](field@Self::list051).
    #[inline]
    pub fn list051(mut self, list051: Vec<ChainList051Item>) -> Self {
        self.list051 = Some(list051);
        self
    }

    /// Sets [`list052`](field@Self::list052).
    #[inline]
    pub fn list052(mut self, list052: Vec<Vec<Vec<ChainList054Item>>>) -> Self {
        self.list052 = Some(list052);
        self
    }

    /// Sets [`list053`](field@Self::list053).
    #[inline]
    pub fn list053(mut self, list053: Vec<Vec<ChainList054Item>>) -> Self {
        self.list053 = Some(list053);
        self
    }

    /// Sets [`list054`](field@Self::list054).
    #[inline]
    pub fn list054(mut self, list054: Vec<ChainList054Item>) -> Self {
        self.list054 = Some(list054);
        self
    }

    /// Sets [`list055`](field@Self::list055).
    #[inline]
    pub fn list055(mut self, list055: Vec<Vec<Vec<ChainList057Item>>>) -> Self {
        self.list055 = Some(list055);
        self
    }

    /// Sets [`list056`](field@Self::list056).
    #[inline]
    pub fn list056(mut self, list056: Vec<Vec<ChainList057Item>>) -> Self {
        self.list056 = Some(list056);
        self
    }

    /// Sets [`list057`](field@Self::list057).
    #[inline]
    pub fn list057(mut self, list057: Vec<ChainList057Item>) -> Self {
        self.list057 = Some(list057);
        self
    }

    /// Sets [`list058`](field@Self::list058).
    #[inline]
    pub fn list058(mut self, list058: Vec<Vec<Vec<ChainList060Item>>>) -> Self {
        self.list058 = Some(list058);
        self
    }

    /// Sets [`list059`](field@Self::list059).
    #[inline]
    pub fn list059(mut self, list059: Vec<Vec<ChainList060Item>>) -> Self {
        self.list059 = Some(list059);
        self
    }

    /// Sets [`list060`](field@Self::list060).
    #[inline]
    pub fn list060(mut self, list060: Vec<ChainList060Item>) -> Self {
        self.list060 = Some(list060);
        self
    }

    /// Sets [`list061`](field@Self::list061).
    #[inline]
    pub fn list061(mut self, list061: Vec<Vec<Vec<ChainList063Item>>>) -> Self {
        self.list061 = Some(list061);
        self
    }

    /// Sets [`list062`](field@Self::list062).
    #[inline]
    pub fn list062(mut self, list062: Vec<Vec<ChainList063Item>>) -> Self {
        self.list062 = Some(list062);
        self
    }

    /// Sets [`list063`](field@Self::list063).
    #[inline]
    pub fn list063(mut self, list063: Vec<ChainList063Item>) -> Self {
        self.list063 = Some(list063);
        self
    }

    /// Sets [`list064`](field@Self::list064).
    #[inline]
    pub fn list064(mut self, list064: Vec<Vec<Vec<ChainList066Item>>>) -> Self {
        self.list064 = Some(list064);
        self
    }

    /// Sets [`list065`](field@Self::list065).
    #[inline]
    pub fn list065(mut self, list065: Vec<Vec<ChainList066Item>>) -> Self {
        self.list065 = Some(list065);
        self
    }

    /// Sets [`list066`](field@Self::list066).
    #[inline]
    pub fn list066(mut self, list066: Vec<ChainList066Item>) -> Self {
        self.list066 = Some(list066);
        self
    }

    /// Sets [`list067`](field@Self::list067).
    #[inline]
    pub fn list067(mut self, list067: Vec<Vec<Vec<ChainList069Item>>>) -> Self {
        self.list067 = Some(list067);
        self
    }

    /// Sets [`list068`](field@Self::list068).
    #[inline]
    pub fn list068(mut self, list068: Vec<Vec<ChainList069Item>>) -> Self {
        self.list068 = Some(list068);
        self
    }

    /// Sets [`list069`](field@Self::list069).
    #[inline]
    pub fn list069(mut self, list069: Vec<ChainList069Item>) -> Self {
        self.list069 = Some(list069);
        self
    }

    /// Sets [`list070`](field@Self::list070).
    #[inline]
    pub fn list070(mut self, list070: Vec<Vec<Vec<ChainList072Item>>>) -> Self {
        self.list070 = Some(list070);
        self
    }

    /// Sets [`list071`](field@Self::list071).
    #[inline]
    pub fn list071(mut self, list071: Vec<Vec<ChainList072Item>>) -> Self {
        self.list071 = Some(list071);
        self
    }

    /// Sets [`list072`](field@Self::list072).
    #[inline]
    pub fn list072(mut self, list072: Vec<ChainList072Item>) -> Self {
        self.list072 = Some(list072);
        self
    }

    /// Sets [`list073`](field@Self::list073).
    #[inline]
    pub fn list073(mut self, list073: Vec<Vec<Vec<ChainList075Item>>>) -> Self {
        self.list073 = Some(list073);
        self
    }

    /// Sets [`list074`](field@Self::list074).
    #[inline]
    pub fn list074(mut self, list074: Vec<Vec<ChainList075Item>>) -> Self {
        self.list074 = Some(list074);
        self
    }

    /// Sets [`list075`](field@Self::list075).
    #[inline]
    pub fn list075(mut self, list075: Vec<ChainList075Item>) -> Self {
        self.list075 = Some(list075);
        self
    }

    /// Sets [`list076`](field@Self::list076).
    #[inline]
    pub fn list076(mut self, list076: Vec<Vec<Vec<ChainList078Item>>>) -> Self {
        self.list076 = Some(list076);
        self
    }

    /// Sets [`list077`](field@Self::list077).
    #[inline]
    pub fn list077(mut self, list077: Vec<Vec<ChainList078Item>>) -> Self {
        self.list077 = Some(list077);
        self
    }

    /// Sets [`list078`](field@Self::list078).
    #[inline]
    pub fn list078(mut self, list078: Vec<ChainList078Item>) -> Self {
        self.list078 = Some(list078);
        self
    }

    /// Sets [`list079`](field@Self::list079).
    #[inline]
    pub fn list079(mut self, list079: Vec<Vec<Vec<ChainList081Item>>>) -> Self {
        self.list079 = Some(list079);
        self
    }

    /// Sets [`list080`](field@Self::list080).
    #[inline]
    pub fn list080(mut self, list080: Vec<Vec<ChainList081Item>>) -> Self {
        self.list080 = Some(list080);
        self
    }

    /// Sets [`list081`](field@Self::list081).
    #[inline]
    pub fn list081(mut self, list081: Vec<ChainList081Item>) -> Self {
        self.list081 = Some(list081);
        self
    }

    /// Sets [`list082`](field@Self::list082).
    #[inline]
    pub fn list082(mut self, list082: Vec<Vec<Vec<ChainList084Item>>>) -> Self {
        self.list082 = Some(list082);
        self
    }

    /// Sets [`list083`](field@Self::list083).
    #[inline]
    pub fn list083(mut self, list083: Vec<Vec<ChainList084Item>>) -> Self {
        self.list083 = Some(list083);
        self
    }

    /// Sets [`list084`](field@Self::list084).
    #[inline]
    pub fn list084(mut self, list084: Vec<ChainList084Item>) -> Self {
        self.list084 = Some(list084);
        self
    }

    /// Sets [`list085`](field@Self::list085).
    #[inline]
    pub fn list085(mut self, list085: Vec<Vec<Vec<ChainList087Item>>>) -> Self {
        self.list085 = Some(list085);
        self
    }

    /// Sets [`list086`](field@Self::list086).
    #[inline]
    pub fn list086(mut self, list086: Vec<Vec<ChainList087Item>>) -> Self {
        self.list086 = Some(list086);
        self
    }

    /// Sets [`list087`](field@Self::list087).
    #[inline]
    pub fn list087(mut self, list087: Vec<ChainList087Item>) -> Self {
        self.list087 = Some(list087);
        self
    }

    /// Sets [`list088`](field@Self::list088).
    #[inline]
    pub fn list088(mut self, list088: Vec<Vec<Vec<ChainList090Item>>>) -> Self {
        self.list088 = Some(list088);
        self
    }

    /// Sets [`list089`](field@Self::list089).
    #[inline]
    pub fn list089(mut self, list089: Vec<Vec<ChainList090Item>>) -> Self {
        self.list089 = Some(list089);
        self
    }

    /// Sets [`list090`](field@Self::list090).
    #[inline]
    pub fn list090(mut self, list090: Vec<ChainList090Item>) -> Self {
        self.list090 = Some(list090);
        self
    }

    /// Sets [`list091`](field@Self::list091).
    #[inline]
    pub fn list091(mut self, list091: Vec<Vec<Vec<ChainList093Item>>>) -> Self {
        self.list091 = Some(list091);
        self
    }

    /// Sets [`list092`](field@Self::list092).
    #[inline]
    pub fn list092(mut self, list092: Vec<Vec<ChainList093Item>>) -> Self {
        self.list092 = Some(list092);
        self
    }

    /// Sets [`list093`](field@Self::list093).
    #[inline]
    pub fn list093(mut self, list093: Vec<ChainList093Item>) -> Self {
        self.list093 = Some(list093);
        self
    }

    /// Sets [`list094`](field@Self::list094).
    #[inline]
    pub fn list094(mut self, list094: Vec<Vec<Vec<ChainList096Item>>>) -> Self {
        self.list094 = Some(list094);
        self
    }

    /// Sets [`list095`](field@Self::list095).
    #[inline]
    pub fn list095(mut self, list095: Vec<Vec<ChainList096Item>>) -> Self {
        self.list095 = Some(list095);
        self
    }

    /// Sets [`list096`](field@Self::list096).
    #[inline]
    pub fn list096(mut self, list096: Vec<ChainList096Item>) -> Self {
        self.list096 = Some(list096);
        self
    }

    /// Sets [`list097`](field@Self::list097).
    #[inline]
    pub fn list097(mut self, list097: Vec<Vec<ChainList098Item>>) -> Self {
        self.list097 = Some(list097);
        self
    }

    /// Sets [`list098`](field@Self::list098).
    #[inline]
    pub fn list098(mut self, list098: Vec<ChainList098Item>) -> Self {
        self.list098 = Some(list098);
        self
    }

    /// Sets [`list099`](field@Self::list099).
    #[inline]
    pub fn list099(mut self, list099: Vec<Vec<Vec<i64>>>) -> Self {
        self.list099 = Some(list099);
        self
    }

    /// Sets [`list100`](field@Self::list100).
    #[inline]
    pub fn list100(mut self, list100: Vec<Vec<i64>>) -> Self {
        self.list100 = Some(list100);
        self
    }

    /// Sets [`list101`](field@Self::list101).
    #[inline]
    pub fn list101(mut self, list101: Vec<i64>) -> Self {
        self.list101 = Some(list101);
        self
    }

    /// Sets [`list102`](field@Self::list102).
    #[inline]
    pub fn list102(mut self, list102: i64) -> Self {
        self.list102 = Some(list102);
        self
    }
}

runtime::model::object! {
    Chain {
        list000: optional("list000"),
        list001: optional("list001"),
        list002: optional("list002"),
        list003: optional("list003"),
        list004: optional("list004"),
        list005: optional("list005"),
        list006: optional("list006"),
        list007: optional("list007"),
        list008: optional("list008"),
        list009: optional("list009"),
        list010: optional("list010"),
        list011: optional("list011"),
        list012: optional("list012"),
        list013: optional("list013"),
        list014: optional("list014"),
        list015: optional("list015"),
        list016: optional("list016"),
        list017: optional("list017"),
        list018: optional("list018"),
        list019: optional("list019"),
        list020: optional("list020"),
        list021: optional("list021"),
        list022: optional("list022"),
        list023: optional("list023"),
        list024: optional("list024"),
        list025: optional("list025"),
        list026: optional("list026"),
        list027: optional("list027"),
        list028: optional("list028"),
        list029: optional("list029"),
        list030: optional("list030"),
        list031: optional("list031"),
        list032: optional("list032"),
        list033: optional("list033"),
        list034: optional("list034"),
        list035: optional("list035"),
        list036: optional("list036"),
        list037: optional("list037"),
        list038: optional("list038"),
        list039: optional("list039"),
        list040: optional("list040"),
        list041: optional("list041"),
        list042: optional("list042"),
        list043: optional("list043"),
        list044: optional("list044"),
        list045: optional("list045"),
        list046: optional("list046"),
        list047: optional("list047"),
        list048: optional("list048"),
        list049: optional("list049"),
        list050: optional("list050"),
        list051: optional("list051"),
        list052: optional("list052"),
        list053: optional("list053"),
        list054: optional("list054"),
        list055: optional("list055"),
        list056: optional("list056"),
        list057: optional("list057"),
        list058: optional("list058"),
        list059: optional("list059"),
        list060: optional("list060"),
        list061: optional("list061"),
        list062: optional("list062"),
        list063: optional("list063"),
        list064: optional("list064"),
        list065: optional("list065"),
        list066: optional("list066"),
        list067: optional("list067"),
        list068: optional("list068"),
        list069: optional("list069"),
        list070: optional("list070"),
        list071: optional("list071"),
        list072: optional("list072"),
        list073: optional("list073"),
        list074: optional("list074"),
        list075: optional("list075"),
        list076: optional("list076"),
        list077: optional("list077"),
        list078: optional("list078"),
        list079: optional("list079"),
        list080: optional("list080"),
        list081: optional("list081"),
        list082: optional("list082"),
        list083: optional("list083"),
        list084: optional("list084"),
        list085: optional("list085"),
        list086: optional("list086"),
        list087: optional("list087"),
        list088: optional("list088"),
        list089: optional("list089"),
        list090: optional("list090"),
        list091: optional("list091"),
        list092: optional("list092"),
        list093: optional("list093"),
        list094: optional("list094"),
        list095: optional("list095"),
        list096: optional("list096"),
        list097: optional("list097"),
        list098: optional("list098"),
        list099: optional("list099"),
        list100: optional("list100"),
        list101: optional("list101"),
        list102: optional("list102"),
    }
}

pub type ChainList000Item = Vec<Vec<Vec<ChainList003Item>>>;

pub type ChainList003Item = Vec<Vec<Vec<ChainList006Item>>>;

pub type ChainList006Item = Vec<Vec<Vec<ChainList009Item>>>;

pub type ChainList009Item = Vec<Vec<Vec<ChainList012Item>>>;

pub type ChainList012Item = Vec<Vec<Vec<ChainList015Item>>>;

pub type ChainList015Item = Vec<Vec<Vec<ChainList018Item>>>;

pub type ChainList018Item = Vec<Vec<Vec<ChainList021Item>>>;

pub type ChainList021Item = serde_json::Value;

pub type ChainList024Item = Vec<Vec<Vec<ChainList027Item>>>;

pub type ChainList027Item = Vec<Vec<Vec<ChainList030Item>>>;

pub type ChainList030Item = Vec<Vec<Vec<ChainList033Item>>>;

pub type ChainList033Item = Vec<Vec<Vec<ChainList036Item>>>;

pub type ChainList036Item = Vec<Vec<Vec<ChainList039Item>>>;

pub type ChainList039Item = Vec<Vec<Vec<ChainList042Item>>>;

pub type ChainList042Item = Vec<Vec<Vec<ChainList045Item>>>;

pub type ChainList045Item = Vec<Vec<Vec<ChainList048Item>>>;

pub type ChainList048Item = Vec<Vec<Vec<ChainList051Item>>>;

pub type ChainList051Item = Vec<Vec<Vec<ChainList054Item>>>;

pub type ChainList054Item = Vec<Vec<Vec<ChainList057Item>>>;

pub type ChainList057Item = Vec<Vec<Vec<ChainList060Item>>>;

pub type ChainList060Item = Vec<Vec<Vec<ChainList063Item>>>;

pub type ChainList063Item = Vec<Vec<Vec<ChainList066Item>>>;

pub type ChainList066Item = Vec<Vec<Vec<ChainList069Item>>>;

pub type ChainList069Item = Vec<Vec<Vec<ChainList072Item>>>;

pub type ChainList072Item = Vec<Vec<Vec<ChainList075Item>>>;

pub type ChainList075Item = Vec<Vec<Vec<ChainList078Item>>>;

pub type ChainList078Item = Vec<Vec<Vec<ChainList081Item>>>;

pub type ChainList081Item = Vec<Vec<Vec<ChainList084Item>>>;

pub type ChainList084Item = Vec<Vec<Vec<ChainList087Item>>>;

pub type ChainList087Item = Vec<Vec<Vec<ChainList090Item>>>;

pub type ChainList090Item = Vec<Vec<Vec<ChainList093Item>>>;

pub type ChainList093Item = Vec<Vec<Vec<ChainList096Item>>>;

pub type ChainList096Item = Vec<Vec<Vec<serde_json::Value>>>;

pub type ChainList098Item = Vec<Vec<Vec<i64>>>;
