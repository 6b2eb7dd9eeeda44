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

    /// Sets [`ipv6_address`](field@Self::ipv6_address).
    #[inline]
    pub fn ipv6_address(mut self, ipv6_address: impl Into<String>) -> Self {
        self.ipv6_address = Some(ipv6_address.into());
        self
    }

    /// Sets [`blkio_device_read_iops`](field@Self::blkio_device_read_iops).
    #[inline]
    pub fn blkio_device_read_iops(mut self, blkio_device_read_iops: i64) -> Self {
        self.blkio_device_read_iops = Some(blkio_device_read_iops);
        self
    }

    /// Sets [`size_in_mib`](field@Self::size_in_mib).
    #[inline]
    pub fn size_in_mib(mut self, size_in_mib: i64) -> Self {
        self.size_in_mib = Some(size_in_mib);
        self
    }

    /// Sets [`vcpus`](field@Self::vcpus).
    #[inline]
    pub fn vcpus(mut self, vcpus: i64) -> Self {
        self.vcpus = Some(vcpus);
        self
    }

    /// Sets [`total_vcpus`](field@Self::total_vcpus).
    #[inline]
    pub fn total_vcpus(mut self, total_vcpus: i64) -> Self {
        self.total_vcpus = Some(total_vcpus);
        self
    }

    /// Sets [`healthy_allocation_ids`](field@Self::healthy_allocation_ids).
    #[inline]
    pub fn healthy_allocation_ids(mut self, healthy_allocation_ids: Vec<String>) -> Self {
        self.healthy_allocation_ids = Some(healthy_allocation_ids);
        self
    }

    /// Sets [`urls_of_apis`](field@Self::urls_of_apis).
    #[inline]
    pub fn urls_of_apis(mut self, urls_of_apis: Vec<String>) -> Self {
        self.urls_of_apis = Some(urls_of_apis);
        self
    }

    /// Sets [`uuid_v4`](field@Self::uuid_v4).
    #[inline]
    pub fn uuid_v4(mut self, uuid_v4: impl Into<String>) -> Self {
        self.uuid_v4 = Some(uuid_v4.into());
        self
    }

    /// Sets [`macos_version`](field@Self::macos_version).
    #[inline]
    pub fn macos_version(mut self, macos_version: impl Into<String>) -> Self {
        self.macos_version = Some(macos_version.into());
        self
    }

    /// Sets [`i_o_settings`](field@Self::i_o_settings).
    #[inline]
    pub fn i_o_settings(mut self, i_o_settings: impl Into<String>) -> Self {
        self.i_o_settings = Some(i_o_settings.into());
        self
    }

    /// Sets [`git_hub_oauth`](field@Self::git_hub_oauth).
    #[inline]
    pub fn git_hub_oauth(mut self, git_hub_oauth: Oauth2TokenGitHubOauth) -> Self {
        self.git_hub_oauth = Some(git_hub_oauth);
        self
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
