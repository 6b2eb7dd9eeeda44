//! Types of `Unit`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Unit {
    /// `g`.
    G,
    /// `mg`.
    Mg,
    /// `μg`.
    MicroG,
    /// `kΩ`.
    KOmega,
    /// `Å`.
    A,
    /// `π`.
    Pi,
    /// `€`.
    Euro,
    /// `%`.
    Percent,
    /// `τιμή`.
    Time,
    /// `объект`.
    Obekt,
    /// `dəyər`.
    Deyer,
    /// `日本`.
    RiBen,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Unit {
        G => "g",
        Mg => "mg",
        MicroG => "μg",
        KOmega => "kΩ",
        A => "Å",
        Pi => "π",
        Euro => "€",
        Percent => "%",
        Time => "τιμή",
        Obekt => "объект",
        Deyer => "dəyər",
        RiBen => "日本",
    }
}
