//! Operations of the tag `Folders`.
//!
//! Where verifications are filed, by project, client or use case. A folder belongs to a group.

use http::Method;
use uuid::Uuid;

use super::super::runtime;
use super::super::types;
use super::client::{API_KEY, Client};

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// Create a folder
    ///
    /// Creates an empty folder to file verifications in.
    ///
    /// `POST /folders`.
    ///
    /// Arguments:
    ///
    /// * `body`: The folder to create.
    ///
    /// Replies:
    ///
    /// * `2XX`: The folder was created. Its counts are 0.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn create_folder(&self, body: &types::CreateFolderRequest) -> CreateFolder {
        let mut call = self.core.call(CREATE_FOLDER);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::create_folder`], which is sent when it is awaited.
pub type CreateFolder = Call<types::Folder, types::ErrorBody>;

const CREATE_FOLDER: &Operation<types::Folder, types::ErrorBody> = &Operation {
    name: "create_folder",
    method: Method::POST,
    path: "/folders",
    security: &[&[&API_KEY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// Get a folder
    ///
    /// Reads one folder, with how much is filed in it.
    ///
    /// `GET /folders/{id}`.
    ///
    /// Arguments:
    ///
    /// * `id`: The folder.
    ///
    /// Replies:
    ///
    /// * `2XX`: The folder.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn get_folder(&self, id: Uuid) -> GetFolder {
        let mut call = self.core.call(GET_FOLDER);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::get_folder`], which is sent when it is awaited.
pub type GetFolder = Call<types::Folder, types::ErrorBody>;

const GET_FOLDER: &Operation<types::Folder, types::ErrorBody> = &Operation {
    name: "get_folder",
    method: Method::GET,
    path: "/folders/{id}",
    security: &[&[&API_KEY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// List the folders of a group
    ///
    /// Lists the folders of a group, page by page, all of them or those whose name matches.
    ///
    /// `GET /groups/{group_id}/folders`.
    ///
    /// Arguments:
    ///
    /// * `group_id`: The group whose folders are wanted.
    ///
    /// Replies:
    ///
    /// * `2XX`: One page of the folders.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn list_group_folders(&self, group_id: &str) -> ListGroupFolders {
        let mut call = self.core.call(LIST_GROUP_FOLDERS);
        call.draft.path("group_id", &group_id);
        call
    }
}

/// A call of [`Client::list_group_folders`], which is sent when it is awaited.
pub type ListGroupFolders = Call<types::FolderList, types::ErrorBody, operation::ListGroupFolders>;

impl ListGroupFolders {
    /// How many folders to skip.
    ///
    /// Default of the server: `0`.
    #[inline]
    pub fn page_offset(mut self, page_offset: i64) -> Self {
        self.draft.query("page_offset", &page_offset);
        self
    }

    /// How many folders to return at most; no more than 100.
    ///
    /// At most: `100`. Default of the server: `10`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.draft.query("page_size", &page_size);
        self
    }

    /// Return only folders whose name matches this text. Upper and lower case count as the same.
    #[inline]
    pub fn search(mut self, search: &str) -> Self {
        self.draft.query("search", &search);
        self
    }
}

const LIST_GROUP_FOLDERS: &Operation<types::FolderList, types::ErrorBody> = &Operation {
    name: "list_group_folders",
    method: Method::GET,
    path: "/groups/{group_id}/folders",
    security: &[&[&API_KEY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`ListGroupFolders`](super::ListGroupFolders).
    pub enum ListGroupFolders {}
}
