//! Types of `putSent`.

use super::super::runtime;
use super::{
    Act, Again, Alone, Base, Batch, Bike, ByDay, ById, ByText, Command, Cycle, CycleBase, Free,
    Hangup, Keyed, Kill, Large, Mixed, Mount, Numbered, NumberedAgain, One, Open, Pause, Resume,
    Ride, Run, Shapes, Signal, Small, Start, Step, Stop, Thing, Trike, Two, Versioned, Wait, Whole,
    Worded, Words,
};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutSentRequest {
    pub p0: Option<Act>,
    pub p1: Option<Pause>,
    pub p2: Option<Resume>,
    pub p3: Option<Step>,
    pub p4: Option<Wait>,
    pub p5: Option<Run>,
    pub p6: Option<Batch>,
    pub p7: Option<Small>,
    pub p8: Option<Large>,
    pub p9: Option<Alone>,
    pub p10: Option<Shapes>,
    pub p11: Option<Base>,
    pub p12: Option<Thing>,
    pub p13: Option<Again>,
    pub p14: Option<Keyed>,
    pub p15: Option<ById>,
    pub p16: Option<ByDay>,
    pub p17: Option<ByText>,
    pub p18: Option<Command>,
    pub p19: Option<Start>,
    pub p20: Option<Stop>,
    pub p21: Option<Kill>,
    pub p22: Option<Open>,
    pub p23: Option<Free>,
    pub p24: Option<Signal>,
    pub p25: Option<Hangup>,
    pub p26: Option<Versioned>,
    pub p27: Option<One>,
    pub p28: Option<Two>,
    pub p29: Option<Numbered>,
    pub p30: Option<NumberedAgain>,
    pub p31: Option<Whole>,
    pub p32: Option<Mixed>,
    pub p33: Option<Cycle>,
    pub p34: Option<CycleBase>,
    pub p35: Option<Bike>,
    pub p36: Option<Trike>,
    pub p37: Option<Ride>,
    pub p38: Option<Mount>,
    pub p39: Option<Worded>,
    pub p40: Option<Words>,
}

impl PutSentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`p0`](field@Self::p0).
    #[inline]
    pub fn p0(mut self, p0: Act) -> Self {
        self.p0 = Some(p0);
        self
    }

    /// Sets [`p1`](field@Self::p1).
    #[inline]
    pub fn p1(mut self, p1: Pause) -> Self {
        self.p1 = Some(p1);
        self
    }

    /// Sets [`p2`](field@Self::p2).
    #[inline]
    pub fn p2(mut self, p2: Resume) -> Self {
        self.p2 = Some(p2);
        self
    }

    /// Sets [`p3`](field@Self::p3).
    #[inline]
    pub fn p3(mut self, p3: Step) -> Self {
        self.p3 = Some(p3);
        self
    }

    /// Sets [`p4`](field@Self::p4).
    #[inline]
    pub fn p4(mut self, p4: Wait) -> Self {
        self.p4 = Some(p4);
        self
    }

    /// Sets [`p5`](field@Self::p5).
    #[inline]
    pub fn p5(mut self, p5: Run) -> Self {
        self.p5 = Some(p5);
        self
    }

    /// Sets [`p6`](field@Self::p6).
    #[inline]
    pub fn p6(mut self, p6: Batch) -> Self {
        self.p6 = Some(p6);
        self
    }

    /// Sets [`p7`](field@Self::p7).
    #[inline]
    pub fn p7(mut self, p7: Small) -> Self {
        self.p7 = Some(p7);
        self
    }

    /// Sets [`p8`](field@Self::p8).
    #[inline]
    pub fn p8(mut self, p8: Large) -> Self {
        self.p8 = Some(p8);
        self
    }

    /// Sets [`p9`](field@Self::p9).
    #[inline]
    pub fn p9(mut self, p9: Alone) -> Self {
        self.p9 = Some(p9);
        self
    }

    /// Sets [`p10`](field@Self::p10).
    #[inline]
    pub fn p10(mut self, p10: Shapes) -> Self {
        self.p10 = Some(p10);
        self
    }

    /// Sets [`p11`](field@Self::p11).
    #[inline]
    pub fn p11(mut self, p11: Base) -> Self {
        self.p11 = Some(p11);
        self
    }

    /// Sets [`p12`](field@Self::p12).
    #[inline]
    pub fn p12(mut self, p12: Thing) -> Self {
        self.p12 = Some(p12);
        self
    }

    /// Sets [`p13`](field@Self::p13).
    #[inline]
    pub fn p13(mut self, p13: Again) -> Self {
        self.p13 = Some(p13);
        self
    }

    /// Sets [`p14`](field@Self::p14).
    #[inline]
    pub fn p14(mut self, p14: Keyed) -> Self {
        self.p14 = Some(p14);
        self
    }

    /// Sets [`p15`](field@Self::p15).
    #[inline]
    pub fn p15(mut self, p15: ById) -> Self {
        self.p15 = Some(p15);
        self
    }

    /// Sets [`p16`](field@Self::p16).
    #[inline]
    pub fn p16(mut self, p16: ByDay) -> Self {
        self.p16 = Some(p16);
        self
    }

    /// Sets [`p17`](field@Self::p17).
    #[inline]
    pub fn p17(mut self, p17: ByText) -> Self {
        self.p17 = Some(p17);
        self
    }

    /// Sets [`p18`](field@Self::p18).
    #[inline]
    pub fn p18(mut self, p18: Command) -> Self {
        self.p18 = Some(p18);
        self
    }

    /// Sets [`p19`](field@Self::p19).
    #[inline]
    pub fn p19(mut self, p19: Start) -> Self {
        self.p19 = Some(p19);
        self
    }

    /// Sets [`p20`](field@Self::p20).
    #[inline]
    pub fn p20(mut self, p20: Stop) -> Self {
        self.p20 = Some(p20);
        self
    }

    /// Sets [`p21`](field@Self::p21).
    #[inline]
    pub fn p21(mut self, p21: Kill) -> Self {
        self.p21 = Some(p21);
        self
    }

    /// Sets [`p22`](field@Self::p22).
    #[inline]
    pub fn p22(mut self, p22: Open) -> Self {
        self.p22 = Some(p22);
        self
    }

    /// Sets [`p23`](field@Self::p23).
    #[inline]
    pub fn p23(mut self, p23: Free) -> Self {
        self.p23 = Some(p23);
        self
    }

    /// Sets [`p24`](field@Self::p24).
    #[inline]
    pub fn p24(mut self, p24: Signal) -> Self {
        self.p24 = Some(p24);
        self
    }

    /// Sets [`p25`](field@Self::p25).
    #[inline]
    pub fn p25(mut self, p25: Hangup) -> Self {
        self.p25 = Some(p25);
        self
    }

    /// Sets [`p26`](field@Self::p26).
    #[inline]
    pub fn p26(mut self, p26: Versioned) -> Self {
        self.p26 = Some(p26);
        self
    }

    /// Sets [`p27`](field@Self::p27).
    #[inline]
    pub fn p27(mut self, p27: One) -> Self {
        self.p27 = Some(p27);
        self
    }

    /// Sets [`p28`](field@Self::p28).
    #[inline]
    pub fn p28(mut self, p28: Two) -> Self {
        self.p28 = Some(p28);
        self
    }

    /// Sets [`p29`](field@Self::p29).
    #[inline]
    pub fn p29(mut self, p29: Numbered) -> Self {
        self.p29 = Some(p29);
        self
    }

    /// Sets [`p30`](field@Self::p30).
    #[inline]
    pub fn p30(mut self, p30: NumberedAgain) -> Self {
        self.p30 = Some(p30);
        self
    }

    /// Sets [`p31`](field@Self::p31).
    #[inline]
    pub fn p31(mut self, p31: Whole) -> Self {
        self.p31 = Some(p31);
        self
    }

    /// Sets [`p32`](field@Self::p32).
    #[inline]
    pub fn p32(mut self, p32: Mixed) -> Self {
        self.p32 = Some(p32);
        self
    }

    /// Sets [`p33`](field@Self::p33).
    #[inline]
    pub fn p33(mut self, p33: Cycle) -> Self {
        self.p33 = Some(p33);
        self
    }

    /// Sets [`p34`](field@Self::p34).
    #[inline]
    pub fn p34(mut self, p34: CycleBase) -> Self {
        self.p34 = Some(p34);
        self
    }

    /// Sets [`p35`](field@Self::p35).
    #[inline]
    pub fn p35(mut self, p35: Bike) -> Self {
        self.p35 = Some(p35);
        self
    }

    /// Sets [`p36`](field@Self::p36).
    #[inline]
    pub fn p36(mut self, p36: Trike) -> Self {
        self.p36 = Some(p36);
        self
    }

    /// Sets [`p37`](field@Self::p37).
    #[inline]
    pub fn p37(mut self, p37: Ride) -> Self {
        self.p37 = Some(p37);
        self
    }

    /// Sets [`p38`](field@Self::p38).
    #[inline]
    pub fn p38(mut self, p38: Mount) -> Self {
        self.p38 = Some(p38);
        self
    }

    /// Sets [`p39`](field@Self::p39).
    #[inline]
    pub fn p39(mut self, p39: Worded) -> Self {
        self.p39 = Some(p39);
        self
    }

    /// Sets [`p40`](field@Self::p40).
    #[inline]
    pub fn p40(mut self, p40: Words) -> Self {
        self.p40 = Some(p40);
        self
    }
}

runtime::model::object! {
    PutSentRequest {
        p0: optional("p0"),
        p1: optional("p1"),
        p2: optional("p2"),
        p3: optional("p3"),
        p4: optional("p4"),
        p5: optional("p5"),
        p6: optional("p6"),
        p7: optional("p7"),
        p8: optional("p8"),
        p9: optional("p9"),
        p10: optional("p10"),
        p11: optional("p11"),
        p12: optional("p12"),
        p13: optional("p13"),
        p14: optional("p14"),
        p15: optional("p15"),
        p16: optional("p16"),
        p17: optional("p17"),
        p18: optional("p18"),
        p19: optional("p19"),
        p20: optional("p20"),
        p21: optional("p21"),
        p22: optional("p22"),
        p23: optional("p23"),
        p24: optional("p24"),
        p25: optional("p25"),
        p26: optional("p26"),
        p27: optional("p27"),
        p28: optional("p28"),
        p29: optional("p29"),
        p30: optional("p30"),
        p31: optional("p31"),
        p32: optional("p32"),
        p33: optional("p33"),
        p34: optional("p34"),
        p35: optional("p35"),
        p36: optional("p36"),
        p37: optional("p37"),
        p38: optional("p38"),
        p39: optional("p39"),
        p40: optional("p40"),
    }
}
