use actix_web::body::BoxBody;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, Responder};
use futures_util::stream::{Stream, try_unfold};
use sea_orm::DatabaseConnection;
use serde_json::{Value, json};
use utoipa::openapi::{Object, Type};

use super::record::{Key, rows};
use super::table::SECTIONS;
use crate::id::UserId;
use crate::operation::{Description, Output};
use crate::problem::Problem;
use crate::user;

/// 200 with a JSON document to keep, written as it is read.
pub(super) struct PersonFile {
    on: DatabaseConnection,
    user: UserId,
    /// How the document begins.
    account: Value,
}

impl PersonFile {
    pub(super) fn new(on: DatabaseConnection, user: UserId, account: &user::User) -> Self {
        Self { on, user, account: json!(account) }
    }

    fn pieces(self) -> impl Stream<Item = Result<Bytes, Problem>> {
        let Self { on, user, account } = self;
        let begin = format!("{{\"format\":\"claimbench-person\",\"version\":1,\"account\":{account}");
        let writing = Writing { on, user, section: 0, after: None, is_first: true, begin: Some(begin) };
        try_unfold(writing, async |mut writing| {
            let piece = writing.next().await?;
            Ok(piece.map(|piece| (Bytes::from(piece), writing)))
        })
    }
}

struct Writing {
    on: DatabaseConnection,
    user: UserId,
    section: usize,
    after: Option<Key>,
    is_first: bool,
    begin: Option<String>,
}

impl Writing {
    async fn next(&mut self) -> Result<Option<String>, Problem> {
        if let Some(begin) = self.begin.take() {
            return Ok(Some(begin));
        }
        let Some(section) = SECTIONS.get(self.section) else {
            let is_open = self.section == SECTIONS.len();
            self.section = SECTIONS.len() + 1;
            return Ok(is_open.then(|| "\n}\n".to_owned()));
        };
        let (rows, next) = rows(&self.on, section, self.user, self.after.take()).await?;
        let mut piece = if self.is_first { format!(",\n\"{}\":[", section.name) } else { String::new() };
        for row in rows {
            piece += if std::mem::replace(&mut self.is_first, false) { "\n" } else { ",\n" };
            piece += &row.to_string();
        }
        if next.is_none() {
            piece += "]";
            (self.section, self.is_first) = (self.section + 1, true);
        }
        self.after = next;
        Ok(Some(piece))
    }
}

impl Output for PersonFile {
    fn describe(description: &mut Description) {
        let schemas = vec![("application/json", Object::with_type(Type::Object).into())];
        description.answers_files(schemas, &[("Content-Disposition", "The file's name.")]);
    }
}

impl Responder for PersonFile {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let name = format!("attachment; filename=\"claimbench-{}.json\"", self.user);
        HttpResponse::Ok()
            .content_type("application/json")
            .insert_header((CACHE_CONTROL, "no-store"))
            .insert_header((CONTENT_DISPOSITION, name))
            .streaming(self.pieces())
    }
}
