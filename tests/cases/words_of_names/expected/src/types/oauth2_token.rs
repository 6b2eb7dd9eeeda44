//! Types of `OAuth2Token`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Oauth2Token {
    pub ipv6_address: Option<String>,
    pub blkio_device_read_iops: Option<i64>,
    pub size_in_mib: Option<i64>,
    pub vcpus: Option<i64>,
    pub total_vcpus: Option<i64>,
    pub healthy_allocation_ids: Option<Vec<String>>,
    pub urls_of_apis: Option<Vec<String>>,
    pub uuid_v4: Option<String>,
    pub macos_version: Option<String>,
    pub i_o_settings: Option<String>,
    pub git_hub_oauth: Option<Oauth2TokenGitHubOauth>,
}

impl Oauth2Token {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Oauth2Token {
        ipv6_address: optional("IPv6Address"),
        blkio_device_read_iops: optional("BlkioDeviceReadIOps"),
        size_in_mib: optional("SizeInMiB"),
        vcpus: optional("vCPUs"),
        total_vcpus: optional("TotalVCpus"),
        healthy_allocation_ids: optional("HealthyAllocationIDs"),
        urls_of_apis: optional("URLsOfAPIs"),
        uuid_v4: optional("UUIDv4"),
        macos_version: optional("macOSVersion"),
        i_o_settings: optional("iOSettings"),
        git_hub_oauth: optional("GitHubOAuth"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Oauth2TokenGitHubOauth {
    /// `GitHubOAuth`.
    GitHubOauth,
    /// `iOS`.
    Ios,
    /// `GraphQL`.
    Graphql,
    /// `v1beta1`.
    V1beta1,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Oauth2TokenGitHubOauth {
        GitHubOauth => "GitHubOAuth",
        Ios => "iOS",
        Graphql => "GraphQL",
        V1beta1 => "v1beta1",
    }
}
