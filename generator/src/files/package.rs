//! What is owned of `Cargo.toml`.

/// What is owned of `Cargo.toml`. The rest of the file is the user's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Package {
    /// `package.name`.
    pub name: String,
    /// `package.version`, set only in a new file: afterwards releases are the user's business.
    pub version: String,
    /// `package.edition`.
    pub edition: String,
    /// `package.rust-version`.
    pub rust_version: String,
    /// `package.description`; empty for none.
    pub description: String,
    /// `package.readme`; empty for none.
    pub readme: String,
    /// `package.repository`; empty for none.
    pub repository: String,
    /// `package.documentation`; empty for none.
    pub documentation: String,
    /// `package.keywords`.
    pub keywords: Vec<String>,
    /// `[dependencies]`, in the order in which a new file lists them.
    pub dependencies: Vec<Dependency>,
    /// `[features]`: name and what it turns on.
    pub features: Vec<(String, Vec<String>)>,
}

/// One entry of `[dependencies]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// The name in code.
    pub name: String,
    /// The version requirement.
    pub version: String,
    /// The name in the registry, where it is another one.
    pub package: Option<String>,
    /// Whether the crate's default features are on.
    pub default_features: bool,
    /// Features besides.
    pub features: Vec<String>,
    /// Whether only a feature turns it on.
    pub optional: bool,
}

impl Dependency {
    /// A dependency as `name = "version"` says.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            package: None,
            default_features: true,
            features: Vec::new(),
            optional: false,
        }
    }

    /// Without default features, and with these.
    pub fn only(mut self, features: &[&str]) -> Self {
        self.default_features = false;
        self.with(features)
    }

    /// With these features besides.
    pub fn with(mut self, features: &[&str]) -> Self {
        self.features
            .extend(features.iter().map(ToString::to_string));
        self
    }

    /// Turned on by a feature only.
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }
}
