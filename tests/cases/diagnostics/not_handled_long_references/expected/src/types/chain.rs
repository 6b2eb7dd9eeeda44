//! Types of `Chain`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chain {
    pub link000: Option<serde_json::Value>,
    pub link001: Option<serde_json::Value>,
    pub link002: Option<i64>,
    pub link003: Option<i64>,
    pub link004: Option<i64>,
    pub link005: Option<i64>,
    pub link006: Option<i64>,
    pub link007: Option<i64>,
    pub link008: Option<i64>,
    pub link009: Option<i64>,
    pub link010: Option<i64>,
    pub link011: Option<i64>,
    pub link012: Option<i64>,
    pub link013: Option<i64>,
    pub link014: Option<i64>,
    pub link015: Option<i64>,
    pub link016: Option<i64>,
    pub link017: Option<i64>,
    pub link018: Option<i64>,
    pub link019: Option<i64>,
    pub link020: Option<i64>,
    pub link021: Option<i64>,
    pub link022: Option<i64>,
    pub link023: Option<i64>,
    pub link024: Option<i64>,
    pub link025: Option<i64>,
    pub link026: Option<i64>,
    pub link027: Option<i64>,
    pub link028: Option<i64>,
    pub link029: Option<i64>,
    pub link030: Option<i64>,
    pub link031: Option<i64>,
    pub link032: Option<i64>,
    pub link033: Option<i64>,
    pub link034: Option<i64>,
    pub link035: Option<i64>,
    pub link036: Option<i64>,
    pub link037: Option<i64>,
    pub link038: Option<i64>,
    pub link039: Option<i64>,
    pub link040: Option<i64>,
    pub link041: Option<i64>,
    pub link042: Option<i64>,
    pub link043: Option<i64>,
    pub link044: Option<i64>,
    pub link045: Option<i64>,
    pub link046: Option<i64>,
    pub link047: Option<i64>,
    pub link048: Option<i64>,
    pub link049: Option<i64>,
    pub link050: Option<i64>,
    pub link051: Option<i64>,
    pub link052: Option<i64>,
    pub link053: Option<i64>,
    pub link054: Option<i64>,
    pub link055: Option<i64>,
    pub link056: Option<i64>,
    pub link057: Option<i64>,
    pub link058: Option<i64>,
    pub link059: Option<i64>,
    pub link060: Option<i64>,
    pub link061: Option<i64>,
    pub link062: Option<i64>,
    pub link063: Option<i64>,
    pub link064: Option<i64>,
    pub link065: Option<i64>,
    pub link066: Option<i64>,
    pub link067: Option<i64>,
    pub link068: Option<i64>,
    pub link069: Option<i64>,
    pub link070: Option<i64>,
    pub link071: Option<i64>,
    pub link072: Option<i64>,
    pub link073: Option<i64>,
    pub link074: Option<i64>,
    pub link075: Option<i64>,
    pub link076: Option<i64>,
    pub link077: Option<i64>,
    pub link078: Option<i64>,
    pub link079: Option<i64>,
    pub link080: Option<i64>,
    pub link081: Option<i64>,
    pub link082: Option<i64>,
    pub link083: Option<i64>,
    pub link084: Option<i64>,
    pub link085: Option<i64>,
    pub link086: Option<i64>,
    pub link087: Option<i64>,
    pub link088: Option<i64>,
    pub link089: Option<i64>,
    pub link090: Option<i64>,
    pub link091: Option<i64>,
    pub link092: Option<i64>,
    pub link093: Option<i64>,
    pub link094: Option<i64>,
    pub link095: Option<i64>,
    pub link096: Option<i64>,
    pub link097: Option<i64>,
    pub link098: Option<i64>,
    pub link099: Option<i64>,
    pub link100: Option<i64>,
    pub link101: Option<i64>,
    pub link102: Option<i64>,
}

impl Chain {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`link000`](field@Self::link000).
    #[inline]
    pub fn link000(mut self, link000: impl Into<serde_json::Value>) -> Self {
        self.link000 = Some(link000.into());
        self
    }

    /// Sets [`link001`](field@Self::link001).
    #[inline]
    pub fn link001(mut self, link001: impl Into<serde_json::Value>) -> Self {
        self.link001 = Some(link001.into());
        self
    }

    /// Sets [`link002`](field@Self::link002).
    #[inline]
    pub fn link002(mut self, link002: i64) -> Self {
        self.link002 = Some(link002);
        self
    }

    /// Sets [`link003`](field@Self::link003).
    #[inline]
    pub fn link003(mut self, link003: i64) -> Self {
        self.link003 = Some(link003);
        self
    }

    /// Sets [`link004`](field@Self::link004).
    #[inline]
    pub fn link004(mut self, link004: i64) -> Self {
        self.link004 = Some(link004);
        self
    }

    /// Sets [`link005`](field@Self::link005).
    #[inline]
    pub fn link005(mut self, link005: i64) -> Self {
        self.link005 = Some(link005);
        self
    }

    /// Sets [`link006`](field@Self::link006).
    #[inline]
    pub fn link006(mut self, link006: i64) -> Self {
        self.link006 = Some(link006);
        self
    }

    /// Sets [`link007`](field@Self::link007).
    #[inline]
    pub fn link007(mut self, link007: i64) -> Self {
        self.link007 = Some(link007);
        self
    }

    /// Sets [`link008`](field@Self::link008).
    #[inline]
    pub fn link008(mut self, link008: i64) -> Self {
        self.link008 = Some(link008);
        self
    }

    /// Sets [`link009`](field@Self::link009).
    #[inline]
    pub fn link009(mut self, link009: i64) -> Self {
        self.link009 = Some(link009);
        self
    }

    /// Sets [`link010`](field@Self::link010).
    #[inline]
    pub fn link010(mut self, link010: i64) -> Self {
        self.link010 = Some(link010);
        self
    }

    /// Sets [`link011`](field@Self::link011).
    #[inline]
    pub fn link011(mut self, link011: i64) -> Self {
        self.link011 = Some(link011);
        self
    }

    /// Sets [`link012`](field@Self::link012).
    #[inline]
    pub fn link012(mut self, link012: i64) -> Self {
        self.link012 = Some(link012);
        self
    }

    /// Sets [`link013`](field@Self::link013).
    #[inline]
    pub fn link013(mut self, link013: i64) -> Self {
        self.link013 = Some(link013);
        self
    }

    /// Sets [`link014`](field@Self::link014).
    #[inline]
    pub fn link014(mut self, link014: i64) -> Self {
        self.link014 = Some(link014);
        self
    }

    /// Sets [`link015`](field@Self::link015).
    #[inline]
    pub fn link015(mut self, link015: i64) -> Self {
        self.link015 = Some(link015);
        self
    }

    /// Sets [`link016`](field@Self::link016).
    #[inline]
    pub fn link016(mut self, link016: i64) -> Self {
        self.link016 = Some(link016);
        self
    }

    /// Sets [`link017`](field@Self::link017).
    #[inline]
    pub fn link017(mut self, link017: i64) -> Self {
        self.link017 = Some(link017);
        self
    }

    /// Sets [`link018`](field@Self::link018).
    #[inline]
    pub fn link018(mut self, link018: i64) -> Self {
        self.link018 = Some(link018);
        self
    }

    /// Sets [`link019`](field@Self::link019).
    #[inline]
    pub fn link019(mut self, link019: i64) -> Self {
        self.link019 = Some(link019);
        self
    }

    /// Sets [`link020`](field@Self::link020).
    #[inline]
    pub fn link020(mut self, link020: i64) -> Self {
        self.link020 = Some(link020);
        self
    }

    /// Sets [`link021`](field@Self::link021).
    #[inline]
    pub fn link021(mut self, link021: i64) -> Self {
        self.link021 = Some(link021);
        self
    }

    /// Sets [`link022`](field@Self::link022).
    #[inline]
    pub fn link022(mut self, link022: i64) -> Self {
        self.link022 = Some(link022);
        self
    }

    /// Sets [`link023`](field@Self::link023).
    #[inline]
    pub fn link023(mut self, link023: i64) -> Self {
        self.link023 = Some(link023);
        self
    }

    /// Sets [`link024`](field@Self::link024).
    #[inline]
    pub fn link024(mut self, link024: i64) -> Self {
        self.link024 = Some(link024);
        self
    }

    /// Sets [`link025`](field@Self::link025).
    #[inline]
    pub fn link025(mut self, link025: i64) -> Self {
        self.link025 = Some(link025);
        self
    }

    /// Sets [`link026`](field@Self::link026).
    #[inline]
    pub fn link026(mut self, link026: i64) -> Self {
        self.link026 = Some(link026);
        self
    }

    /// Sets [`link027`](field@Self::link027).
    #[inline]
    pub fn link027(mut self, link027: i64) -> Self {
        self.link027 = Some(link027);
        self
    }

    /// Sets [`link028`](field@Self::link028).
    #[inline]
    pub fn link028(mut self, link028: i64) -> Self {
        self.link028 = Some(link028);
        self
    }

    /// Sets [`link029`](field@Self::link029).
    #[inline]
    pub fn link029(mut self, link029: i64) -> Self {
        self.link029 = Some(link029);
        self
    }

    /// Sets [`link030`](field@Self::link030).
    #[inline]
    pub fn link030(mut self, link030: i64) -> Self {
        self.link030 = Some(link030);
        self
    }

    /// Sets [`link031`](field@Self::link031).
    #[inline]
    pub fn link031(mut self, link031: i64) -> Self {
        self.link031 = Some(link031);
        self
    }

    /// Sets [`link032`](field@Self::link032).
    #[inline]
    pub fn link032(mut self, link032: i64) -> Self {
        self.link032 = Some(link032);
        self
    }

    /// Sets [`link033`](field@Self::link033).
    #[inline]
    pub fn link033(mut self, link033: i64) -> Self {
        self.link033 = Some(link033);
        self
    }

    /// Sets [`link034`](field@Self::link034).
    #[inline]
    pub fn link034(mut self, link034: i64) -> Self {
        self.link034 = Some(link034);
        self
    }

    /// Sets [`link035`](field@Self::link035).
    #[inline]
    pub fn link035(mut self, link035: i64) -> Self {
        self.link035 = Some(link035);
        self
    }

    /// Sets [`link036`](field@Self::link036).
    #[inline]
    pub fn link036(mut self, link036: i64) -> Self {
        self.link036 = Some(link036);
        self
    }

    /// Sets [`link037`](field@Self::link037).
    #[inline]
    pub fn link037(mut self, link037: i64) -> Self {
        self.link037 = Some(link037);
        self
    }

    /// Sets [`link038`](field@Self::link038).
    #[inline]
    pub fn link038(mut self, link038: i64) -> Self {
        self.link038 = Some(link038);
        self
    }

    /// Sets [`link039`](field@Self::link039).
    #[inline]
    pub fn link039(mut self, link039: i64) -> Self {
        self.link039 = Some(link039);
        self
    }

    /// Sets [`link040`](field@Self::link040).
    #[inline]
    pub fn link040(mut self, link040: i64) -> Self {
        self.link040 = Some(link040);
        self
    }

    /// Sets [`link041`](field@Self::link041).
    #[inline]
    pub fn link041(mut self, link041: i64) -> Self {
        self.link041 = Some(link041);
        self
    }

    /// Sets [`link042`](field@Self::link042).
    #[inline]
    pub fn link042(mut self, link042: i64) -> Self {
        self.link042 = Some(link042);
        self
    }

    /// Sets [`link043`](field@Self::link043).
    #[inline]
    pub fn link043(mut self, link043: i64) -> Self {
        self.link043 = Some(link043);
        self
    }

    /// Sets [`link044`](field@Self::link044).
    #[inline]
    pub fn link044(mut self, link044: i64) -> Self {
        self.link044 = Some(link044);
        self
    }

    /// Sets [`link045`](field@Self::link045).
    #[inline]
    pub fn link045(mut self, link045: i64) -> Self {
        self.link045 = Some(link045);
        self
    }

    /// Sets [`link046`](field@Self::link046).
    #[inline]
    pub fn link046(mut self, link046: i64) -> Self {
        self.link046 = Some(link046);
        self
    }

    /// Sets [`link047`](field@Self::link047).
    #[inline]
    pub fn link047(mut self, link047: i64) -> Self {
        self.link047 = Some(link047);
        self
    }

    /// Sets [`link048`](field@Self::link048).
    #[inline]
    pub fn link048(mut self, link048: i64) -> Self {
        self.link048 = Some(link048);
        self
    }

    /// Sets [`link049`](field@Self::link049).
    #[inline]
    pub fn link049(mut self, link049: i64) -> Self {
        self.link049 = Some(link049);
        self
    }

    /// Sets [`link050`](field@Self::link050).
    #[inline]
    pub fn link050(mut self, link050: i64) -> Self {
        self.link050 = Some(link050);
        self
    }

    /// Sets [`link051`](field@Self::link051).
    #[inline]
    pub fn link051(mut self, link051: i64) -> Self {
        self.link051 = Some(link051);
        self
    }

    /// Sets [`link052`](field@Self::link052).
    #[inline]
    pub fn link052(mut self, link052: i64) -> Self {
        self.link052 = Some(link052);
        self
    }

    /// Sets [`link053`](field@Self::link053).
    #[inline]
    pub fn link053(mut self, link053: i64) -> Self {
        self.link053 = Some(link053);
        self
    }

    /// Sets [`link054`](field@Self::link054).
    #[inline]
    pub fn link054(mut self, link054: i64) -> Self {
        self.link054 = Some(link054);
        self
    }

    /// Sets [`link055`](field@Self::link055).
    #[inline]
    pub fn link055(mut self, link055: i64) -> Self {
        self.link055 = Some(link055);
        self
    }

    /// Sets [`link056`](field@Self::link056).
    #[inline]
    pub fn link056(mut self, link056: i64) -> Self {
        self.link056 = Some(link056);
        self
    }

    /// Sets [`link057`](field@Self::link057).
    #[inline]
    pub fn link057(mut self, link057: i64) -> Self {
        self.link057 = Some(link057);
        self
    }

    /// Sets [`link058`](field@Self::link058).
    #[inline]
    pub fn link058(mut self, link058: i64) -> Self {
        self.link058 = Some(link058);
        self
    }

    /// Sets [`link059`](field@Self::link059).
    #[inline]
    pub fn link059(mut self, link059: i64) -> Self {
        self.link059 = Some(link059);
        self
    }

    /// Sets [`link060`](field@Self::link060).
    #[inline]
    pub fn link060(mut self, link060: i64) -> Self {
        self.link060 = Some(link060);
        self
    }

    /// Sets [`link061`](field@Self::link061).
    #[inline]
    pub fn link061(mut self, link061: i64) -> Self {
        self.link061 = Some(link061);
        self
    }

    /// Sets [`link062`](field@Self::link062).
    #[inline]
    pub fn link062(mut self, link062: i64) -> Self {
        self.link062 = Some(link062);
        self
    }

    /// Sets [`link063`](field@Self::link063).
    #[inline]
    pub fn link063(mut self, link063: i64) -> Self {
        self.link063 = Some(link063);
        self
    }

    /// Sets [`link064`](field@Self::link064).
    #[inline]
    pub fn link064(mut self, link064: i64) -> Self {
        self.link064 = Some(link064);
        self
    }

    /// Sets [`link065`](field@Self::link065).
    #[inline]
    pub fn link065(mut self, link065: i64) -> Self {
        self.link065 = Some(link065);
        self
    }

    /// Sets [`link066`](field@Self::link066).
    #[inline]
    pub fn link066(mut self, link066: i64) -> Self {
        self.link066 = Some(link066);
        self
    }

    /// Sets [`link067`](field@Self::link067).
    #[inline]
    pub fn link067(mut self, link067: i64) -> Self {
        self.link067 = Some(link067);
        self
    }

    /// Sets [`link068`](field@Self::link068).
    #[inline]
    pub fn link068(mut self, link068: i64) -> Self {
        self.link068 = Some(link068);
        self
    }

    /// Sets [`link069`](field@Self::link069).
    #[inline]
    pub fn link069(mut self, link069: i64) -> Self {
        self.link069 = Some(link069);
        self
    }

    /// Sets [`link070`](field@Self::link070).
    #[inline]
    pub fn link070(mut self, link070: i64) -> Self {
        self.link070 = Some(link070);
        self
    }

    /// Sets [`link071`](field@Self::link071).
    #[inline]
    pub fn link071(mut self, link071: i64) -> Self {
        self.link071 = Some(link071);
        self
    }

    /// Sets [`link072`](field@Self::link072).
    #[inline]
    pub fn link072(mut self, link072: i64) -> Self {
        self.link072 = Some(link072);
        self
    }

    /// Sets [`link073`](field@Self::link073).
    #[inline]
    pub fn link073(mut self, link073: i64) -> Self {
        self.link073 = Some(link073);
        self
    }

    /// Sets [`link074`](field@Self::link074).
    #[inline]
    pub fn link074(mut self, link074: i64) -> Self {
        self.link074 = Some(link074);
        self
    }

    /// Sets [`link075`](field@Self::link075).
    #[inline]
    pub fn link075(mut self, link075: i64) -> Self {
        self.link075 = Some(link075);
        self
    }

    /// Sets [`link076`](field@Self::link076).
    #[inline]
    pub fn link076(mut self, link076: i64) -> Self {
        self.link076 = Some(link076);
        self
    }

    /// Sets [`link077`](field@Self::link077).
    #[inline]
    pub fn link077(mut self, link077: i64) -> Self {
        self.link077 = Some(link077);
        self
    }

    /// Sets [`link078`](field@Self::link078).
    #[inline]
    pub fn link078(mut self, link078: i64) -> Self {
        self.link078 = Some(link078);
        self
    }

    /// Sets [`link079`](field@Self::link079).
    #[inline]
    pub fn link079(mut self, link079: i64) -> Self {
        self.link079 = Some(link079);
        self
    }

    /// Sets [`link080`](field@Self::link080).
    #[inline]
    pub fn link080(mut self, link080: i64) -> Self {
        self.link080 = Some(link080);
        self
    }

    /// Sets [`link081`](field@Self::link081).
    #[inline]
    pub fn link081(mut self, link081: i64) -> Self {
        self.link081 = Some(link081);
        self
    }

    /// Sets [`link082`](field@Self::link082).
    #[inline]
    pub fn link082(mut self, link082: i64) -> Self {
        self.link082 = Some(link082);
        self
    }

    /// Sets [`link083`](field@Self::link083).
    #[inline]
    pub fn link083(mut self, link083: i64) -> Self {
        self.link083 = Some(link083);
        self
    }

    /// Sets [`link084`](field@Self::link084).
    #[inline]
    pub fn link084(mut self, link084: i64) -> Self {
        self.link084 = Some(link084);
        self
    }

    /// Sets [`link085`](field@Self::link085).
    #[inline]
    pub fn link085(mut self, link085: i64) -> Self {
        self.link085 = Some(link085);
        self
    }

    /// Sets [`link086`](field@Self::link086).
    #[inline]
    pub fn link086(mut self, link086: i64) -> Self {
        self.link086 = Some(link086);
        self
    }

    /// Sets [`link087`](field@Self::link087).
    #[inline]
    pub fn link087(mut self, link087: i64) -> Self {
        self.link087 = Some(link087);
        self
    }

    /// Sets [`link088`](field@Self::link088).
    #[inline]
    pub fn link088(mut self, link088: i64) -> Self {
        self.link088 = Some(link088);
        self
    }

    /// Sets [`link089`](field@Self::link089).
    #[inline]
    pub fn link089(mut self, link089: i64) -> Self {
        self.link089 = Some(link089);
        self
    }

    /// Sets [`link090`](field@Self::link090).
    #[inline]
    pub fn link090(mut self, link090: i64) -> Self {
        self.link090 = Some(link090);
        self
    }

    /// Sets [`link091`](field@Self::link091).
    #[inline]
    pub fn link091(mut self, link091: i64) -> Self {
        self.link091 = Some(link091);
        self
    }

    /// Sets [`link092`](field@Self::link092).
    #[inline]
    pub fn link092(mut self, link092: i64) -> Self {
        self.link092 = Some(link092);
        self
    }

    /// Sets [`link093`](field@Self::link093).
    #[inline]
    pub fn link093(mut self, link093: i64) -> Self {
        self.link093 = Some(link093);
        self
    }

    /// Sets [`link094`](field@Self::link094).
    #[inline]
    pub fn link094(mut self, link094: i64) -> Self {
        self.link094 = Some(link094);
        self
    }

    /// Sets [`link095`](field@Self::link095).
    #[inline]
    pub fn link095(mut self, link095: i64) -> Self {
        self.link095 = Some(link095);
        self
    }

    /// Sets [`link096`](field@Self::link096).
    #[inline]
    pub fn link096(mut self, link096: i64) -> Self {
        self.link096 = Some(link096);
        self
    }

    /// Sets [`link097`](field@Self::link097).
    #[inline]
    pub fn link097(mut self, link097: i64) -> Self {
        self.link097 = Some(link097);
        self
    }

    /// Sets [`link098`](field@Self::link098).
    #[inline]
    pub fn link098(mut self, link098: i64) -> Self {
        self.link098 = Some(link098);
        self
    }

    /// Sets [`link099`](field@Self::link099).
    #[inline]
    pub fn link099(mut self, link099: i64) -> Self {
        self.link099 = Some(link099);
        self
    }

    /// Sets [`link100`](field@Self::link100).
    #[inline]
    pub fn link100(mut self, link100: i64) -> Self {
        self.link100 = Some(link100);
        self
    }

    /// Sets [`link101`](field@Self::link101).
    #[inline]
    pub fn link101(mut self, link101: i64) -> Self {
        self.link101 = Some(link101);
        self
    }

    /// Sets [`link102`](field@Self::link102).
    #[inline]
    pub fn link102(mut self, link102: i64) -> Self {
        self.link102 = Some(link102);
        self
    }
}

runtime::model::object! {
    Chain {
        link000: optional("link000"),
        link001: optional("link001"),
        link002: optional("link002"),
        link003: optional("link003"),
        link004: optional("link004"),
        link005: optional("link005"),
        link006: optional("link006"),
        link007: optional("link007"),
        link008: optional("link008"),
        link009: optional("link009"),
        link010: optional("link010"),
        link011: optional("link011"),
        link012: optional("link012"),
        link013: optional("link013"),
        link014: optional("link014"),
        link015: optional("link015"),
        link016: optional("link016"),
        link017: optional("link017"),
        link018: optional("link018"),
        link019: optional("link019"),
        link020: optional("link020"),
        link021: optional("link021"),
        link022: optional("link022"),
        link023: optional("link023"),
        link024: optional("link024"),
        link025: optional("link025"),
        link026: optional("link026"),
        link027: optional("link027"),
        link028: optional("link028"),
        link029: optional("link029"),
        link030: optional("link030"),
        link031: optional("link031"),
        link032: optional("link032"),
        link033: optional("link033"),
        link034: optional("link034"),
        link035: optional("link035"),
        link036: optional("link036"),
        link037: optional("link037"),
        link038: optional("link038"),
        link039: optional("link039"),
        link040: optional("link040"),
        link041: optional("link041"),
        link042: optional("link042"),
        link043: optional("link043"),
        link044: optional("link044"),
        link045: optional("link045"),
        link046: optional("link046"),
        link047: optional("link047"),
        link048: optional("link048"),
        link049: optional("link049"),
        link050: optional("link050"),
        link051: optional("link051"),
        link052: optional("link052"),
        link053: optional("link053"),
        link054: optional("link054"),
        link055: optional("link055"),
        link056: optional("link056"),
        link057: optional("link057"),
        link058: optional("link058"),
        link059: optional("link059"),
        link060: optional("link060"),
        link061: optional("link061"),
        link062: optional("link062"),
        link063: optional("link063"),
        link064: optional("link064"),
        link065: optional("link065"),
        link066: optional("link066"),
        link067: optional("link067"),
        link068: optional("link068"),
        link069: optional("link069"),
        link070: optional("link070"),
        link071: optional("link071"),
        link072: optional("link072"),
        link073: optional("link073"),
        link074: optional("link074"),
        link075: optional("link075"),
        link076: optional("link076"),
        link077: optional("link077"),
        link078: optional("link078"),
        link079: optional("link079"),
        link080: optional("link080"),
        link081: optional("link081"),
        link082: optional("link082"),
        link083: optional("link083"),
        link084: optional("link084"),
        link085: optional("link085"),
        link086: optional("link086"),
        link087: optional("link087"),
        link088: optional("link088"),
        link089: optional("link089"),
        link090: optional("link090"),
        link091: optional("link091"),
        link092: optional("link092"),
        link093: optional("link093"),
        link094: optional("link094"),
        link095: optional("link095"),
        link096: optional("link096"),
        link097: optional("link097"),
        link098: optional("link098"),
        link099: optional("link099"),
        link100: optional("link100"),
        link101: optional("link101"),
        link102: optional("link102"),
    }
}
