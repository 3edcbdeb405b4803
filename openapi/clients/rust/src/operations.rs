//! Written by `make clients` from `openapi/openapi.json`.

use reqwest::Method;
use serde::{Deserialize, Serialize};

use crate::schema::*;
use crate::{Claimbench, Failure};

impl Claimbench {
    /// Lists what was done to the instance itself, by whom and when.
    ///
    /// Its users and the making of projects; what was done in a project is in the project's own record.
    ///
    /// Takes the session of an instance administrator.
    pub async fn audit_list_of_instance(&self, query: &AuditListOfInstanceQuery) -> Result<AuditEntryPage, Failure> {
        self.call(Method::GET, "/v1/audit").query(query).json().await
    }

    /// Reads where the instance's record ends now.
    ///
    /// Takes a session or a token.
    pub async fn audit_head_of_instance(&self) -> Result<ChainHead, Failure> {
        self.call(Method::GET, "/v1/audit/head").json().await
    }

    /// Extracts the claims of a text and keeps nothing.
    ///
    /// The same text gives the same document, byte for byte. Give `published` where you know it: without the day, "last week" and "4 June" have no year. For a text that is to be checked, use `articles.create`.
    ///
    /// Takes a session or a token.
    pub async fn extractions_create(&self, body: &NewExtraction) -> Result<Extraction, Failure> {
        self.call(Method::POST, "/v1/extractions").body(body).json().await
    }

    /// Reads the text of a file and keeps nothing: of a PDF, a web page, Markdown or plain text.
    ///
    /// The body is the file, byte for byte, 16 MiB at most. `Content-Type` says what it is, as a web server would say it; with `application/octet-stream` the bytes decide. The text that comes back can be looked over, and sent on with what the file says of itself: to `articles.create`, `sources.create` or `extractions.create`. The file is read in a process of its own, which is ended when it takes too much memory or time.
    ///
    /// Takes a session or a token.
    pub async fn extractions_read(&self, media_type: &str, file: Vec<u8>) -> Result<FileText, Failure> {
        self.call(Method::POST, "/v1/extractions/file").file(media_type, file).json().await
    }

    /// Accepts an invitation as the user that you are.
    ///
    /// Takes a session; a token will not do. May be repeated with an `Idempotency-Key`.
    pub async fn invitations_accept(&self, body: &Acceptance) -> Result<Membership, Failure> {
        self.call(Method::POST, "/v1/invitations/accept").body(body).json().await
    }

    /// Accepts an invitation as a new user, who is signed in by the answer's cookie.
    ///
    /// For people who have no user yet; whoever has one signs in and calls `invitations.accept`.
    ///
    /// Takes no credentials.
    pub async fn invitations_join(&self, body: &Joining) -> Result<Session, Failure> {
        self.call(Method::POST, "/v1/invitations/join").body(body).json().await
    }

    /// Reads who is signed in.
    ///
    /// With your name, and whether a password is set.
    ///
    /// Takes a session; a token will not do.
    pub async fn me_read(&self) -> Result<User, Failure> {
        self.call(Method::GET, "/v1/me").json().await
    }

    /// Changes your name, email or password; a new password ends your other sessions.
    ///
    /// Takes a session; a token will not do. Changes only the version that `If-Match` names.
    pub async fn me_update(&self, version: i64, body: &MeChange) -> Result<User, Failure> {
        self.call(Method::PATCH, "/v1/me").if_match(version).body(body).json().await
    }

    /// Streams all that the instance holds on you, as one JSON document.
    ///
    /// Your account, sessions, sign-in links and tokens without their secrets; memberships and invitations; what you added, judged, said, were assigned, lease or skipped; and the entries of the audit log on what you did, in every project, those that you have left included. A field for each kind, which says by which column you are named, with its rows oldest first.
    ///
    /// Takes a session; a token will not do.
    pub async fn me_export(&self) -> Result<serde_json::Map<String, serde_json::Value>, Failure> {
        self.call(Method::GET, "/v1/me/data").json().await
    }

    /// Lists your projects; of a token, its own.
    ///
    /// Takes a session or a token.
    pub async fn projects_list(&self, query: &ProjectsListQuery) -> Result<ProjectPage, Failure> {
        self.call(Method::GET, "/v1/projects").query(query).json().await
    }

    /// Creates a project; you become its first administrator.
    ///
    /// The policy says what a verdict takes; without one, one assessment and one independent origin.
    ///
    /// Takes a session; a token will not do. May be repeated with an `Idempotency-Key`.
    pub async fn projects_create(&self, body: &NewProject) -> Result<Project, Failure> {
        self.call(Method::POST, "/v1/projects").body(body).json().await
    }

    /// Reads a project with its policy and your role in it.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn projects_read(&self, project: uuid::Uuid) -> Result<Project, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}")).json().await
    }

    /// Deletes a project in which nothing has been assessed.
    ///
    /// Takes the role `admin` or more in the project, by session or token. Changes only the version that `If-Match` names.
    pub async fn projects_delete(&self, project: uuid::Uuid, version: i64) -> Result<(), Failure> {
        self.call(Method::DELETE, &format!("/v1/projects/{project}")).if_match(version).nothing().await
    }

    /// Changes a project's name, description or policy, or whether it publishes; a new policy decides every verdict anew.
    ///
    /// A verdict that no longer has what the policy asks for is taken back, and the history of its claim says so. With `publishes` anybody may read the releases of the project, those that are there and those to come; without it nobody else may any more, though copies that were made stay where they are.
    ///
    /// Takes the role `admin` or more in the project, by session or token. Changes only the version that `If-Match` names.
    pub async fn projects_update(
        &self,
        project: uuid::Uuid,
        version: i64,
        body: &ProjectChange,
    ) -> Result<Project, Failure> {
        self.call(Method::PATCH, &format!("/v1/projects/{project}")).if_match(version).body(body).json().await
    }

    /// Measures how far the reviewers agree: as a whole, by claim type, and for each two of them.
    ///
    /// Of every claim, the last verdict of each reviewer in its current round counts, once all that the policy asks for are in, and two at least; adjudications do not. A figure is null where it is not defined: without such a claim, or, for those that correct for chance, where all verdicts are the same.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn projects_agreement(&self, project: uuid::Uuid) -> Result<Agreement, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/agreement")).json().await
    }

    /// Lists the articles of a project.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn articles_list(&self, project: uuid::Uuid, query: &ArticlesListQuery) -> Result<ArticlePage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/articles")).query(query).json().await
    }

    /// Adds an article and extracts its claims.
    ///
    /// The text is kept as a snapshot, damage mended; its claims are in `claims.list` with `article`. The publisher is learned from `url` unless `publisher` names it.
    ///
    /// Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn articles_create(&self, project: uuid::Uuid, body: &NewArticle) -> Result<Article, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/articles")).body(body).json().await
    }

    /// Fetches an article from its address and extracts its claims: a job, whose outcome names the article.
    ///
    /// Web pages, PDF, plain and Markdown texts are read. The site's robots.txt is honoured, redirects are followed and recorded. An address that is an article already gets a snapshot, if its text has changed, and its claims are carried over as `articles.renew` does. Why nothing was fetched is the job's `problem`.
    ///
    /// Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn articles_fetch(&self, project: uuid::Uuid, body: &FetchArticle) -> Result<Job, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/articles/fetch")).body(body).json().await
    }

    /// Reads an article with its text and what was found in it; its claims are in `claims.list`.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn articles_read(&self, project: uuid::Uuid, article: uuid::Uuid) -> Result<ArticleDocument, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/articles/{article}")).json().await
    }

    /// Deletes an article of which nothing has been assessed, which no evidence quotes and no confirmed derivation names, with its claims.
    ///
    /// For a text that was added by mistake. What has been judged stays.
    ///
    /// Takes the role `editor` or more in the project, by session or token. Changes only the version that `If-Match` names.
    pub async fn articles_delete(&self, project: uuid::Uuid, article: uuid::Uuid, version: i64) -> Result<(), Failure> {
        self.call(Method::DELETE, &format!("/v1/projects/{project}/articles/{article}"))
            .if_match(version)
            .nothing()
            .await
    }

    /// Fetches an article once more: a job, which does as `articles.renew` does if the text has changed.
    ///
    /// Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn articles_refetch(&self, project: uuid::Uuid, article: uuid::Uuid) -> Result<Job, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/articles/{article}/refetch")).json().await
    }

    /// Gives an article the text that it has now, and extracts its claims anew.
    ///
    /// When a page has changed; `articles.refetch` asks its address. A claim that is found again in the same words and says the same keeps its id, its evidence and its verdict; so does one whose text a person wrote, as long as its words stand. What the text says no more becomes `gone`: it is left out of lists, the queue and new releases, and comes back if the words do. The older texts stay as snapshots.
    ///
    /// Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn articles_renew(
        &self,
        project: uuid::Uuid,
        article: uuid::Uuid,
        body: &NewArticleText,
    ) -> Result<ArticleVersion, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/articles/{article}/snapshots")).body(body).json().await
    }

    /// Lists what was done in the project, by whom and when.
    ///
    /// Each entry holds the hash of the one before it, so that nothing can be taken out or changed unseen.
    ///
    /// Takes the role `admin` or more in the project, by session or token.
    pub async fn audit_list(&self, project: uuid::Uuid, query: &AuditListQuery) -> Result<AuditEntryPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/audit")).query(query).json().await
    }

    /// Reads where the project's record ends now.
    ///
    /// Publish it, or keep it elsewhere: as long as `claimbench audit verify` finds the chain whole and this hash in it, nothing before it was changed.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn audit_head(&self, project: uuid::Uuid) -> Result<ChainHead, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/audit/head")).json().await
    }

    /// Lists the claims of a project, filtered.
    ///
    /// In the order in which they were made, which is that of the articles and of their words. All filters have to hold.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn claims_list(&self, project: uuid::Uuid, query: &ClaimsListQuery) -> Result<ClaimPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/claims")).query(query).json().await
    }

    /// Adds a claim that the extraction missed, tied to the words of the article that say it.
    ///
    /// The mention has to stand in the article letter by letter. The claim is `edited`, since a person wrote it, and gets the number after that of the article's last claim; its `rule` is `person`, and its parts are empty.
    ///
    /// Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn claims_create(&self, project: uuid::Uuid, body: &NewClaim) -> Result<Claim, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/claims")).body(body).json().await
    }

    /// Imports the claims of a file that another program wrote, as articles with claims, and reports what could not be read.
    ///
    /// `release` is what `releases.content` of any Claimbench streams as `ndjson` or `json` with `texts=true`, byte for byte; `claim_review` is schema.org's ClaimReview (an object, an array, an `@graph`, a DataFeed); `averitec` is that data set's JSON; `doccano` is JSON Lines with spans; `label_studio` is its JSON export. All that can be read is stored in one transaction, and every other entry is in `unread` with its place and the reason. Each claim's words have to stand in its article letter by letter; where the file has no text beside the claims (`averitec`, most reviews), the claims' words are the article's text. The claims come in as proposed. A verdict of others is none here: it is kept in the claim's history (`claim.imported`). A file that is sent twice is imported twice, unless with the same `Idempotency-Key`.
    ///
    /// Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn claims_import(&self, project: uuid::Uuid, body: &NewClaimImport) -> Result<ClaimImport, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/claims/import")).body(body).json().await
    }

    /// Reads a claim.
    ///
    /// With the words that say it (`mention`), its parts, the differences between `text` and those words (`edits`), and where the work on it stands (`status`, `review`, `verdict`). Which shape `detail` has, `type` says.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn claims_read(&self, project: uuid::Uuid, claim: uuid::Uuid) -> Result<Claim, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/claims/{claim}")).json().await
    }

    /// Changes what a claim says; earlier assessments stay with the revision that they judged.
    ///
    /// What a claim says is its text, type, detail, mention, polarity, modality, and whether it can be checked. A change begins a new revision: it is judged anew. The mention has to stand in the article letter by letter.
    ///
    /// Takes the role `editor` or more in the project, by session or token. Changes only the version that `If-Match` names.
    pub async fn claims_update(
        &self,
        project: uuid::Uuid,
        claim: uuid::Uuid,
        version: i64,
        body: &ClaimChange,
    ) -> Result<Claim, Failure> {
        self.call(Method::PATCH, &format!("/v1/projects/{project}/claims/{claim}"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Accepts a claim: it says what the article says.
    ///
    /// Assessing a claim accepts it as well.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    pub async fn claims_accept(&self, project: uuid::Uuid, claim: uuid::Uuid, version: i64) -> Result<Claim, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/claims/{claim}/accept")).if_match(version).json().await
    }

    /// Decides between reviewers who differ, as somebody who is none of them.
    ///
    /// As many reviewers as the policy asks for have to be in, and to differ; you see what they say and why, also where the policy is blind. What you find takes their place, and needs the evidence and the origins that any verdict needs. A later adjudication in the same round counts instead.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn assessments_adjudicate(
        &self,
        project: uuid::Uuid,
        claim: uuid::Uuid,
        body: &Adjudication,
    ) -> Result<Assessment, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/claims/{claim}/adjudicate")).body(body).json().await
    }

    /// Asks for another look at a claim that has a verdict, with the reason.
    ///
    /// For what no other change of the record says: a slip, a passage that was overlooked, a party that objects. The review begins anew: the claim has no verdict until as many reviewers as the policy asks for have judged it again, and the queue offers it with the reason `reopened`. What was released stays as it was.
    ///
    /// Takes the role `viewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    pub async fn claims_appeal(
        &self,
        project: uuid::Uuid,
        claim: uuid::Uuid,
        version: i64,
        body: &Appeal,
    ) -> Result<Claim, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/claims/{claim}/appeal"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Lists the assessments of a claim; where the policy is blind, only yours until you have given one or there is a dispute to settle.
    ///
    /// In the order in which they were given, those of earlier rounds included.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn assessments_list(
        &self,
        project: uuid::Uuid,
        claim: uuid::Uuid,
        query: &AssessmentsListQuery,
    ) -> Result<AssessmentPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/claims/{claim}/assessments")).query(query).json().await
    }

    /// Adds your verdict on a claim; your last one in the current round of its review counts.
    ///
    /// `revision` is the revision of the claim that you have read; if it has changed since, or another `round` has begun where you give one, the answer is 409 `revision_changed`. Supported and refuted take evidence that says so. When the policy has what it asks for, the verdict follows in the same moment.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn assessments_create(
        &self,
        project: uuid::Uuid,
        claim: uuid::Uuid,
        body: &NewAssessment,
    ) -> Result<Assessment, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/claims/{claim}/assessments")).body(body).json().await
    }

    /// Assigns a claim to a member: the queue offers it to them first, and to nobody else.
    ///
    /// Whoever else holds it loses it. Once they have assessed it, it is open to the other reviewers that the policy asks for.
    ///
    /// Takes the role `editor` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    pub async fn claims_assign(
        &self,
        project: uuid::Uuid,
        claim: uuid::Uuid,
        version: i64,
        body: &Assignment,
    ) -> Result<Claim, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/claims/{claim}/assign"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Lists the comments on a claim, oldest first; those that were deleted keep their place.
    ///
    /// Where the policy is blind, what those have to say who have assessed the claim is withheld until you have assessed it too, it has a verdict, or there is a dispute to settle.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn comments_list(
        &self,
        project: uuid::Uuid,
        claim: uuid::Uuid,
        query: &CommentsListQuery,
    ) -> Result<CommentPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/claims/{claim}/comments")).query(query).json().await
    }

    /// Says something about a claim to the other members.
    ///
    /// `mentions` names those whom it is meant for, who have to be members; the answer is 422 `unknown_reference` if one is not.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn comments_create(
        &self,
        project: uuid::Uuid,
        claim: uuid::Uuid,
        body: &CommentText,
    ) -> Result<Comment, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/claims/{claim}/comments")).body(body).json().await
    }

    /// Lists the evidence of a claim, what was withdrawn included.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn evidence_list(
        &self,
        project: uuid::Uuid,
        claim: uuid::Uuid,
        query: &EvidenceListQuery,
    ) -> Result<EvidencePage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/claims/{claim}/evidence")).query(query).json().await
    }

    /// Attaches evidence to a claim; the quote has to stand in the snapshot letter by letter.
    ///
    /// `quote.exact` are words of the snapshot; give `start` as well where they stand there more than once. Where they do not stand letter by letter the answer is 422 `quote_not_found`, with the words that come closest. Evidence for or against a claim that has a verdict reopens it: reviewers are asked again.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn evidence_create(
        &self,
        project: uuid::Uuid,
        claim: uuid::Uuid,
        body: &NewEvidence,
    ) -> Result<Evidence, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/claims/{claim}/evidence")).body(body).json().await
    }

    /// Lists everything that was done to a claim.
    ///
    /// Every change with who made it and when, in the order of the record, which `audit.list` shows for the whole project.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn claims_history(
        &self,
        project: uuid::Uuid,
        claim: uuid::Uuid,
        query: &ClaimsHistoryQuery,
    ) -> Result<AuditEntryPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/claims/{claim}/history")).query(query).json().await
    }

    /// Lets another claim that says the same stand for this one; its evidence goes over.
    ///
    /// Where both are of one article, the words of this one become a restatement of the other.
    ///
    /// Takes the role `editor` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    pub async fn claims_merge(
        &self,
        project: uuid::Uuid,
        claim: uuid::Uuid,
        version: i64,
        body: &Merge,
    ) -> Result<Claim, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/claims/{claim}/merge"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Rejects a claim, with the reason.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    pub async fn claims_reject(
        &self,
        project: uuid::Uuid,
        claim: uuid::Uuid,
        version: i64,
        body: &Rejection,
    ) -> Result<Claim, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/claims/{claim}/reject"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Takes the acceptance or the rejection of a claim back, as if nobody had looked at it.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    pub async fn claims_reopen(&self, project: uuid::Uuid, claim: uuid::Uuid, version: i64) -> Result<Claim, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/claims/{claim}/reopen")).if_match(version).json().await
    }

    /// Puts several claims in the place of one.
    ///
    /// For a sentence that says two things. What a part does not give, it takes from this one, which is kept and says what stands in its place.
    ///
    /// Takes the role `editor` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    pub async fn claims_split(
        &self,
        project: uuid::Uuid,
        claim: uuid::Uuid,
        version: i64,
        body: &Split,
    ) -> Result<SplitClaim, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/claims/{claim}/split"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Suggests passages of the project's sources that may bear on a claim, the most telling first.
    ///
    /// From the full-text index over the paragraphs of all sources. Each comes with the quote that `evidence.create` takes and with what it confirms and contradicts. Reasons, never a verdict.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn suggestions_list(
        &self,
        project: uuid::Uuid,
        claim: uuid::Uuid,
        query: &SuggestionsListQuery,
    ) -> Result<SuggestionList, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/claims/{claim}/suggestions")).query(query).json().await
    }

    /// Leaves an assigned claim to whoever asks the queue.
    ///
    /// Takes the role `editor` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    pub async fn claims_unassign(
        &self,
        project: uuid::Uuid,
        claim: uuid::Uuid,
        version: i64,
    ) -> Result<Claim, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/claims/{claim}/unassign"))
            .if_match(version)
            .json()
            .await
    }

    /// Reads a claim's verdict with what it rests on and what it lacks.
    ///
    /// `missing` says what it would take: more assessments, more independent origins, a decision on a proposed derivation. `independent_origins` and `origins_at_most` differ while derivations are only proposed.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn verdicts_read(&self, project: uuid::Uuid, claim: uuid::Uuid) -> Result<VerdictReport, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/claims/{claim}/verdict")).json().await
    }

    /// Reads a comment.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn comments_read(&self, project: uuid::Uuid, comment: uuid::Uuid) -> Result<Comment, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/comments/{comment}")).json().await
    }

    /// Deletes your comment; administrators delete any.
    ///
    /// Its text and its mentions are gone; that there was a comment, whose, and who deleted it stays.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    pub async fn comments_delete(&self, project: uuid::Uuid, comment: uuid::Uuid, version: i64) -> Result<(), Failure> {
        self.call(Method::DELETE, &format!("/v1/projects/{project}/comments/{comment}"))
            .if_match(version)
            .nothing()
            .await
    }

    /// Changes what your comment says, and whom it mentions.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    pub async fn comments_update(
        &self,
        project: uuid::Uuid,
        comment: uuid::Uuid,
        version: i64,
        body: &CommentText,
    ) -> Result<Comment, Failure> {
        self.call(Method::PATCH, &format!("/v1/projects/{project}/comments/{comment}"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Lists the pairs of claims that say the same or contradict each other, proposed, confirmed and rejected.
    ///
    /// A pair is proposed as its second claim comes or is changed, with the parts in which the two agree and differ. Pairs of which a claim was rejected, merged or split, or is gone from its article, are left out; so are those that have lapsed, unless `state` asks for them.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn comparisons_list(
        &self,
        project: uuid::Uuid,
        query: &ComparisonsListQuery,
    ) -> Result<ComparisonPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/comparisons")).query(query).json().await
    }

    /// Says that two claims are the same or contradict each other; it counts at once.
    ///
    /// For what no comparison of words shows. The parts in which the two agree and differ are found as for a proposal.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn comparisons_create(&self, project: uuid::Uuid, body: &NewComparison) -> Result<Comparison, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/comparisons")).body(body).json().await
    }

    /// Reads a pair of claims with the reasons why it was proposed.
    ///
    /// It shows what both claims say and what was found about each, never an assessment.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn comparisons_read(&self, project: uuid::Uuid, comparison: uuid::Uuid) -> Result<Comparison, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/comparisons/{comparison}")).json().await
    }

    /// Confirms a pair: each claim names the other among its relations.
    ///
    /// Duplicates stay two claims, each with its evidence and verdict; `claims.merge` lets one stand for both. Where two claims that contradict each other are both supported, one of the verdicts is wrong, and both claims are reopened; a verdict whose counterpart has none rests on evidence of its own, and stays until somebody appeals.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    pub async fn comparisons_confirm(
        &self,
        project: uuid::Uuid,
        comparison: uuid::Uuid,
        version: i64,
        body: &ComparisonReason,
    ) -> Result<Comparison, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/comparisons/{comparison}/confirm"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Rejects a pair: it is not proposed again unless one of its claims comes to say something else.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    pub async fn comparisons_reject(
        &self,
        project: uuid::Uuid,
        comparison: uuid::Uuid,
        version: i64,
        body: &ComparisonReason,
    ) -> Result<Comparison, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/comparisons/{comparison}/reject"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Lists which text comes from which, proposed, confirmed and rejected.
    ///
    /// A proposed derivation is one that the service has found: copied text, a declared credit, one address, one family. It joins nothing for certain until somebody decides it.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn derivations_list(
        &self,
        project: uuid::Uuid,
        query: &DerivationsListQuery,
    ) -> Result<DerivationPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/derivations")).query(query).json().await
    }

    /// Says that one text comes from another; it counts at once, and the verdicts that leaned on both are decided anew.
    ///
    /// For what no text shows, such as a paper that reports what an agency wrote in other words.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn derivations_create(&self, project: uuid::Uuid, body: &NewDerivation) -> Result<Derivation, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/derivations")).body(body).json().await
    }

    /// Reads a derivation with the passages that were copied.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn derivations_read(&self, project: uuid::Uuid, derivation: uuid::Uuid) -> Result<Derivation, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/derivations/{derivation}")).json().await
    }

    /// Confirms a derivation: the two snapshots are one origin, and the verdicts that leaned on both are decided anew.
    ///
    /// A claim found supported or refuted behind which fewer origins are left is reopened: reviewers are asked again.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    pub async fn derivations_confirm(
        &self,
        project: uuid::Uuid,
        derivation: uuid::Uuid,
        version: i64,
        body: &DerivationReason,
    ) -> Result<Derivation, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/derivations/{derivation}/confirm"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Rejects a derivation: it joins nothing, and the verdicts concerned are decided anew.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    pub async fn derivations_reject(
        &self,
        project: uuid::Uuid,
        derivation: uuid::Uuid,
        version: i64,
        body: &DerivationReason,
    ) -> Result<Derivation, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/derivations/{derivation}/reject"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Follows what happens in a project, as server-sent events.
    ///
    /// The answer is `text/event-stream`. Each event is named `notice` and has a `Notice` as JSON in its `data`: that something happened, and where to read it. Its `id` is the number of the entry in the project's record, which is complete: whoever is cut off comes again with the last one as `Last-Event-ID` (a browser's EventSource does so by itself) and misses nothing. The stream ends after `wait` seconds.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn projects_events(
        &self,
        project: uuid::Uuid,
        query: &ProjectsEventsQuery,
    ) -> Result<crate::Events, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/events")).query(query).events().await
    }

    /// Reads a piece of evidence.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn evidence_read(&self, project: uuid::Uuid, evidence: uuid::Uuid) -> Result<Evidence, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/evidence/{evidence}")).json().await
    }

    /// Changes how a piece of evidence is judged; its quote never changes.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    pub async fn evidence_update(
        &self,
        project: uuid::Uuid,
        evidence: uuid::Uuid,
        version: i64,
        body: &EvidenceChange,
    ) -> Result<Evidence, Failure> {
        self.call(Method::PATCH, &format!("/v1/projects/{project}/evidence/{evidence}"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Withdraws a piece of evidence, with the reason; it stays in the record and counts no more.
    ///
    /// What was withdrawn is shown, with the reason, and counts for no verdict.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    pub async fn evidence_withdraw(
        &self,
        project: uuid::Uuid,
        evidence: uuid::Uuid,
        version: i64,
        body: &Withdrawal,
    ) -> Result<Evidence, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/evidence/{evidence}/withdraw"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Exports the verified claims with their evidence: supported or refuted, and corroborated as the policy asks.
    ///
    /// The order is that of the articles and of their words, and the same claims give the same bytes: `sha256` and the ETag name them. As CSV there is one row for each piece of evidence.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn exports_read(&self, project: uuid::Uuid, query: &ExportsReadQuery) -> Result<ClaimSet, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/export")).query(query).json().await
    }

    /// Lists the imports of a project.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn imports_list(&self, project: uuid::Uuid, query: &ImportsListQuery) -> Result<ImportPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/imports")).query(query).json().await
    }

    /// Fetches all addresses of a feed, a CSV table or a JSON Lines list: a job for each, and a report for each line.
    ///
    /// A feed is RSS, Atom or JSON Feed. A line that does not hold is refused with its reason and the others are fetched; what cannot be read as a whole imports nothing.
    ///
    /// Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn imports_create(&self, project: uuid::Uuid, body: &NewImport) -> Result<Import, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/imports")).body(body).json().await
    }

    /// Reads an import: what became of each of its lines up to now.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn imports_read(&self, project: uuid::Uuid, import: uuid::Uuid) -> Result<Import, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/imports/{import}")).json().await
    }

    /// Lists the invitations of a project.
    ///
    /// Takes the role `admin` or more in the project, by session or token.
    pub async fn invitations_list(
        &self,
        project: uuid::Uuid,
        query: &InvitationsListQuery,
    ) -> Result<InvitationPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/invitations")).query(query).json().await
    }

    /// Makes an invitation; its link is shown once.
    ///
    /// Send the link to whom you want to have. It takes whoever opens it into the project, once, until it expires.
    ///
    /// Takes the role `admin` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn invitations_create(
        &self,
        project: uuid::Uuid,
        body: &NewInvitation,
    ) -> Result<OfferedInvitation, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/invitations")).body(body).json().await
    }

    /// Revokes an invitation.
    ///
    /// Takes the role `admin` or more in the project, by session or token.
    pub async fn invitations_delete(&self, project: uuid::Uuid, invitation: uuid::Uuid) -> Result<(), Failure> {
        self.call(Method::DELETE, &format!("/v1/projects/{project}/invitations/{invitation}")).nothing().await
    }

    /// Lists the jobs of a project.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn jobs_list(&self, project: uuid::Uuid, query: &JobsListQuery) -> Result<JobPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/jobs")).query(query).json().await
    }

    /// Reads a job: where it stands, and what came of it or why nothing did.
    ///
    /// A job that failed by something that may pass is queued again, up to five times within an hour; `problem` says why the last attempt failed, `run_at` when the next begins.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn jobs_read(&self, project: uuid::Uuid, job: uuid::Uuid) -> Result<Job, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/jobs/{job}")).json().await
    }

    /// Cancels a job that has not ended; what it had begun is kept nowhere.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn jobs_cancel(&self, project: uuid::Uuid, job: uuid::Uuid) -> Result<Job, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/jobs/{job}/cancel")).json().await
    }

    /// Follows a job to its end, as server-sent events.
    ///
    /// The answer is `text/event-stream`. Each event is named `job` and has the whole job as JSON in its `data`: first as it stands now, then at each change. The stream ends with the job; a browser's EventSource has to be closed then.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn jobs_events(&self, project: uuid::Uuid, job: uuid::Uuid) -> Result<crate::Events, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/jobs/{job}/events")).events().await
    }

    /// Lists the members of a project.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn members_list(&self, project: uuid::Uuid, query: &MembersListQuery) -> Result<MemberPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/members")).query(query).json().await
    }

    /// Takes a member out of the project; their work stays.
    ///
    /// Takes the role `admin` or more in the project, by session or token. Changes only the version that `If-Match` names.
    pub async fn members_delete(&self, project: uuid::Uuid, user: uuid::Uuid, version: i64) -> Result<(), Failure> {
        self.call(Method::DELETE, &format!("/v1/projects/{project}/members/{user}")).if_match(version).nothing().await
    }

    /// Changes a member's role.
    ///
    /// The new role holds from the next request on.
    ///
    /// Takes the role `admin` or more in the project, by session or token. Changes only the version that `If-Match` names.
    pub async fn members_update(
        &self,
        project: uuid::Uuid,
        user: uuid::Uuid,
        version: i64,
        body: &MemberChange,
    ) -> Result<Member, Failure> {
        self.call(Method::PATCH, &format!("/v1/projects/{project}/members/{user}"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Lists the comments of the project that mention you, newest first.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn comments_mentions(
        &self,
        project: uuid::Uuid,
        query: &CommentsMentionsQuery,
    ) -> Result<CommentPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/mentions")).query(query).json().await
    }

    /// Counts what is in a project: its claims by type, status, review, verdict, origins, publication and extractor.
    ///
    /// Groups without a claim are left out. Except in `by_status`, claims that were rejected, merged or split are not counted. How an article stands is said by `articles.list`.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn projects_overview(&self, project: uuid::Uuid) -> Result<Overview, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/overview")).json().await
    }

    /// Lists the publishers of a project: those that were added, and those learned from a text's address.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn publishers_list(
        &self,
        project: uuid::Uuid,
        query: &PublishersListQuery,
    ) -> Result<PublisherPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/publishers")).query(query).json().await
    }

    /// Adds a publisher; a domain belongs to one publisher of a project.
    ///
    /// Who owns a publisher tells when it is a party to a claim.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn publishers_create(&self, project: uuid::Uuid, body: &NewPublisher) -> Result<Publisher, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/publishers")).body(body).json().await
    }

    /// Reads a publisher.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn publishers_read(&self, project: uuid::Uuid, publisher: uuid::Uuid) -> Result<Publisher, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/publishers/{publisher}")).json().await
    }

    /// Deletes a publisher of which no article and no source is.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    pub async fn publishers_delete(
        &self,
        project: uuid::Uuid,
        publisher: uuid::Uuid,
        version: i64,
    ) -> Result<(), Failure> {
        self.call(Method::DELETE, &format!("/v1/projects/{project}/publishers/{publisher}"))
            .if_match(version)
            .nothing()
            .await
    }

    /// Changes what is known of a publisher.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    pub async fn publishers_update(
        &self,
        project: uuid::Uuid,
        publisher: uuid::Uuid,
        version: i64,
        body: &PublisherChange,
    ) -> Result<Publisher, Failure> {
        self.call(Method::PATCH, &format!("/v1/projects/{project}/publishers/{publisher}"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Lists which claims are held by whom, and until when.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn queue_list(&self, project: uuid::Uuid, query: &QueueListQuery) -> Result<LeasePage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/queue/leases")).query(query).json().await
    }

    /// Gives back a claim that you hold, for others to take up.
    ///
    /// Editors can take it from whoever holds it. A claim that is held by nobody, or not by you, is not found.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token.
    pub async fn queue_release(&self, project: uuid::Uuid, claim: uuid::Uuid) -> Result<(), Failure> {
        self.call(Method::DELETE, &format!("/v1/projects/{project}/queue/leases/{claim}")).nothing().await
    }

    /// Leaves a claim to others, with the reason; it is not offered to you again.
    ///
    /// You need not hold it. If you do, it is given back, and if it is assigned to you, that ends. Assigning it to you anew offers it again. Skipped claims can still be assessed.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn queue_skip(&self, project: uuid::Uuid, claim: uuid::Uuid, body: &Skip) -> Result<Skipped, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/queue/leases/{claim}/skip")).body(body).json().await
    }

    /// Gives you the claim that it is most useful to review now, for half an hour.
    ///
    /// What you hold comes first, then what is assigned to you, then disputes that you can settle, then claims whose review began anew, then claims that wait for another reviewer, then those that nobody has judged; among these the most check-worthy, then the oldest. Never what you have assessed, skipped, or what is assigned to somebody else. Nobody else gets the claim until you have assessed it, give it back, skip it, or the half hour is over; asking again begins the half hour anew. Name what you hold in `skip` to get another: at most three at once, for reading ahead. `claim` is null when nothing waits for you.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn queue_next(&self, project: uuid::Uuid, body: &NextRequest) -> Result<QueueNext, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/queue/next")).body(body).json().await
    }

    /// Lists what was redacted in a project, by whom, when and why.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn redactions_list(
        &self,
        project: uuid::Uuid,
        query: &RedactionsListQuery,
    ) -> Result<RedactionPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/redactions")).query(query).json().await
    }

    /// Takes the words of something out of the record for good, with the reason.
    ///
    /// For what the law has erased. The words go from wherever the instance keeps them: the text and its passages, the claims and quotes that were taken from it, comments and rationales that repeat six of its words in a row, the lines of releases, the entries of the audit log, answers kept for repetition. `[redacted]` stands in their place, and `redaction` names this. Their hash, this tombstone and its entry in the audit log stay, verdicts stay, and released claims are served as a redacted edition that the service vouches for anew. It cannot be undone. What another project or a backup of the database holds is not reached.
    ///
    /// Takes the role `admin` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn redactions_create(&self, project: uuid::Uuid, body: &NewRedaction) -> Result<Redaction, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/redactions")).body(body).json().await
    }

    /// Reads a redaction.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn redactions_read(&self, project: uuid::Uuid, redaction: uuid::Uuid) -> Result<Redaction, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/redactions/{redaction}")).json().await
    }

    /// Lists the releases of a project.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn releases_list(&self, project: uuid::Uuid, query: &ReleasesListQuery) -> Result<ReleasePage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/releases")).query(query).json().await
    }

    /// Freezes claims that have a verdict, with their evidence, as the first version of a new series.
    ///
    /// Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn releases_create(&self, project: uuid::Uuid, body: &NewRelease) -> Result<Release, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/releases")).body(body).json().await
    }

    /// Reads a release with its manifest and its signature; its claims are in `releases.content`.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn releases_read(&self, project: uuid::Uuid, release: uuid::Uuid) -> Result<ReleaseDocument, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/releases/{release}")).json().await
    }

    /// Streams a release as one file. The same release gives the same bytes.
    ///
    /// A download that broke off goes on with `Range` and, in `If-Range`, the ETag that came with it. The bytes are never compressed on the way.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn releases_content(
        &self,
        project: uuid::Uuid,
        release: uuid::Uuid,
        query: &ReleasesContentQuery,
    ) -> Result<reqwest::Response, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/releases/{release}/content")).query(query).send().await
    }

    /// Freezes the claims as they are now as the next version, and says what was wrong.
    ///
    /// Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn releases_correct(
        &self,
        project: uuid::Uuid,
        release: uuid::Uuid,
        body: &ReleaseCorrection,
    ) -> Result<Release, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/releases/{release}/correct")).body(body).json().await
    }

    /// Lists the claims that are otherwise in a release than in an earlier one.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn releases_diff(
        &self,
        project: uuid::Uuid,
        release: uuid::Uuid,
        query: &ReleasesDiffQuery,
    ) -> Result<ClaimDifferencePage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/releases/{release}/diff")).query(query).json().await
    }

    /// Takes claims of a release back: the next version lacks them, and says why.
    ///
    /// Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn releases_retract(
        &self,
        project: uuid::Uuid,
        release: uuid::Uuid,
        body: &ReleaseRetraction,
    ) -> Result<Release, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/releases/{release}/retract")).body(body).json().await
    }

    /// Reads a snapshot with its text.
    ///
    /// All offsets of quotes and passages count the code points of its `text`.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn snapshots_read(&self, project: uuid::Uuid, snapshot: uuid::Uuid) -> Result<Snapshot, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/snapshots/{snapshot}")).json().await
    }

    /// Compares a snapshot with another of the project: the places in which their texts differ.
    ///
    /// Word by word, `from` being the earlier of the two. What stands between two hunks is the same in both texts.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn snapshots_diff(
        &self,
        project: uuid::Uuid,
        snapshot: uuid::Uuid,
        query: &SnapshotsDiffQuery,
    ) -> Result<SnapshotDiff, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/snapshots/{snapshot}/diff")).query(query).json().await
    }

    /// Lists the sources of a project.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn sources_list(&self, project: uuid::Uuid, query: &SourcesListQuery) -> Result<SourcePage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/sources")).query(query).json().await
    }

    /// Adds a source with its first snapshot.
    ///
    /// A source is what a claim is held against: a text with a title and an address. The derivations that its coming suggests are in `derivations.list`.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn sources_create(&self, project: uuid::Uuid, body: &NewSource) -> Result<Source, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/sources")).body(body).json().await
    }

    /// Fetches a source from its address: a job, whose outcome names the source and its snapshot.
    ///
    /// Web pages, PDF, plain and Markdown texts are read. The site's robots.txt is honoured, redirects are followed and recorded. An address that is a source already gets a snapshot, if its text has changed.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn sources_fetch(&self, project: uuid::Uuid, body: &FetchSource) -> Result<Job, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/sources/fetch")).body(body).json().await
    }

    /// Reads a source with its snapshots.
    ///
    /// Takes the role `viewer` or more in the project, by session or token.
    pub async fn sources_read(&self, project: uuid::Uuid, source: uuid::Uuid) -> Result<Source, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/sources/{source}")).json().await
    }

    /// Deletes a source that no evidence quotes and no confirmed derivation names.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    pub async fn sources_delete(&self, project: uuid::Uuid, source: uuid::Uuid, version: i64) -> Result<(), Failure> {
        self.call(Method::DELETE, &format!("/v1/projects/{project}/sources/{source}")).if_match(version).nothing().await
    }

    /// Changes what is said of a source.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    pub async fn sources_update(
        &self,
        project: uuid::Uuid,
        source: uuid::Uuid,
        version: i64,
        body: &SourceChange,
    ) -> Result<Source, Failure> {
        self.call(Method::PATCH, &format!("/v1/projects/{project}/sources/{source}"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Fetches a source once more: a job, which adds a snapshot if the text has changed.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn sources_refetch(&self, project: uuid::Uuid, source: uuid::Uuid) -> Result<Job, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/sources/{source}/refetch")).json().await
    }

    /// Takes the retraction of a source back, with the reason; evidence from it counts again.
    ///
    /// Claims with a verdict that it is quoted for or against are reopened, as by new evidence.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    pub async fn sources_reinstate(
        &self,
        project: uuid::Uuid,
        source: uuid::Uuid,
        version: i64,
        body: &SourceRetraction,
    ) -> Result<Source, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/sources/{source}/reinstate"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Retracts a source, with the reason; evidence from it stays in the record and counts no more.
    ///
    /// For a source that took its words back. Claims with a verdict that it was quoted for or against are reopened; the other verdicts that leaned on it are decided anew.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    pub async fn sources_retract(
        &self,
        project: uuid::Uuid,
        source: uuid::Uuid,
        version: i64,
        body: &SourceRetraction,
    ) -> Result<Source, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/sources/{source}/retract"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Adds a snapshot to a source: its text as it is now.
    ///
    /// When a page has changed. Evidence keeps to the snapshot that it quotes, and says what became of its words in the newest one.
    ///
    /// Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn snapshots_create(
        &self,
        project: uuid::Uuid,
        source: uuid::Uuid,
        body: &NewSnapshot,
    ) -> Result<SnapshotHead, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/sources/{source}/snapshots")).body(body).json().await
    }

    /// Lists the tokens of a project.
    ///
    /// Takes the role `admin` or more in the project, by session or token.
    pub async fn tokens_list(&self, project: uuid::Uuid, query: &TokensListQuery) -> Result<TokenPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/tokens")).query(query).json().await
    }

    /// Makes a token; its secret is shown once.
    ///
    /// Good for this project only and up to `role`, but never for more than you may do yourself. Keep the secret: it is not shown again.
    ///
    /// Takes the role `admin` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn tokens_create(&self, project: uuid::Uuid, body: &NewToken) -> Result<ShownToken, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/tokens")).body(body).json().await
    }

    /// Revokes a token.
    ///
    /// It stops working at once.
    ///
    /// Takes the role `admin` or more in the project, by session or token.
    pub async fn tokens_delete(&self, project: uuid::Uuid, token: uuid::Uuid) -> Result<(), Failure> {
        self.call(Method::DELETE, &format!("/v1/projects/{project}/tokens/{token}")).nothing().await
    }

    /// Lists the webhooks of a project.
    ///
    /// Takes the role `admin` or more in the project, by session or token.
    pub async fn webhooks_list(&self, project: uuid::Uuid, query: &WebhooksListQuery) -> Result<WebhookPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/webhooks")).query(query).json().await
    }

    /// Adds an address that is told of what happens in the project; its secret is shown once.
    ///
    /// Messages are signed as Standard Webhooks has it, so its libraries verify them with the secret. Any answer of 200 to 299 within 20 seconds takes a message; otherwise it is sent again, ten times over three days. `webhooks` in this document has the messages.
    ///
    /// Takes the role `admin` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn webhooks_create(&self, project: uuid::Uuid, body: &NewWebhook) -> Result<ShownWebhook, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/webhooks")).body(body).json().await
    }

    /// Reads a webhook: what it is told of, and whether anybody answers.
    ///
    /// Takes the role `admin` or more in the project, by session or token.
    pub async fn webhooks_read(&self, project: uuid::Uuid, webhook: uuid::Uuid) -> Result<Webhook, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/webhooks/{webhook}")).json().await
    }

    /// Deletes a webhook with all its deliveries.
    ///
    /// Takes the role `admin` or more in the project, by session or token. Changes only the version that `If-Match` names.
    pub async fn webhooks_delete(&self, project: uuid::Uuid, webhook: uuid::Uuid, version: i64) -> Result<(), Failure> {
        self.call(Method::DELETE, &format!("/v1/projects/{project}/webhooks/{webhook}"))
            .if_match(version)
            .nothing()
            .await
    }

    /// Changes a webhook, pauses it or starts it again.
    ///
    /// Takes the role `admin` or more in the project, by session or token. Changes only the version that `If-Match` names.
    pub async fn webhooks_update(
        &self,
        project: uuid::Uuid,
        webhook: uuid::Uuid,
        version: i64,
        body: &WebhookChange,
    ) -> Result<Webhook, Failure> {
        self.call(Method::PATCH, &format!("/v1/projects/{project}/webhooks/{webhook}"))
            .if_match(version)
            .body(body)
            .json()
            .await
    }

    /// Lists the messages to a webhook, and what came of them.
    ///
    /// What has been delivered or has failed is kept for 30 days.
    ///
    /// Takes the role `admin` or more in the project, by session or token.
    pub async fn deliveries_list(
        &self,
        project: uuid::Uuid,
        webhook: uuid::Uuid,
        query: &DeliveriesListQuery,
    ) -> Result<DeliveryPage, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/webhooks/{webhook}/deliveries"))
            .query(query)
            .json()
            .await
    }

    /// Reads a message to a webhook, and what came of each attempt to send it.
    ///
    /// Takes the role `admin` or more in the project, by session or token.
    pub async fn deliveries_read(
        &self,
        project: uuid::Uuid,
        webhook: uuid::Uuid,
        delivery: uuid::Uuid,
    ) -> Result<Delivery, Failure> {
        self.call(Method::GET, &format!("/v1/projects/{project}/webhooks/{webhook}/deliveries/{delivery}")).json().await
    }

    /// Sends a message once more, whatever came of it.
    ///
    /// It has the same `webhook-id`, so that a receiver that has had it can tell. While its webhook is not enabled it waits.
    ///
    /// Takes the role `admin` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn deliveries_redeliver(
        &self,
        project: uuid::Uuid,
        webhook: uuid::Uuid,
        delivery: uuid::Uuid,
    ) -> Result<Delivery, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/webhooks/{webhook}/deliveries/{delivery}/redeliver"))
            .json()
            .await
    }

    /// Gives a webhook a new secret, which is shown once.
    ///
    /// For 24 hours messages are signed with the old secret too: take either until you have changed over.
    ///
    /// Takes the role `admin` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn webhooks_renew_secret(
        &self,
        project: uuid::Uuid,
        webhook: uuid::Uuid,
    ) -> Result<ShownWebhook, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/webhooks/{webhook}/secret")).json().await
    }

    /// Sends a message of the kind `webhook.tested`, whatever the webhook is told of.
    ///
    /// Takes the role `admin` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    pub async fn webhooks_test(&self, project: uuid::Uuid, webhook: uuid::Uuid) -> Result<Delivery, Failure> {
        self.call(Method::POST, &format!("/v1/projects/{project}/webhooks/{webhook}/test")).json().await
    }

    /// Reads a page about a released claim, with its ClaimReview, to embed in other pages.
    ///
    /// For an `iframe`: it has no script, loads nothing and may be framed anywhere. It shows the claim as the newest release that holds it does; where a later version took it back, it says so and why, and has no ClaimReview.
    ///
    /// Takes no credentials.
    pub async fn published_claim(&self, project: uuid::Uuid, claim: uuid::Uuid) -> Result<reqwest::Response, Failure> {
        self.call(Method::GET, &format!("/v1/public/{project}/claims/{claim}")).send().await
    }

    /// Reads the newest releases of a project that publishes, as an Atom feed.
    ///
    /// The newest 50, newest first; each links to its report and to its file. A project publishes if its `publishes` says so; of others nothing is here.
    ///
    /// Takes no credentials.
    pub async fn published_atom(&self, project: uuid::Uuid) -> Result<reqwest::Response, Failure> {
        self.call(Method::GET, &format!("/v1/public/{project}/releases.atom")).send().await
    }

    /// Reads the newest releases of a project that publishes, as a JSON Feed.
    ///
    /// The same as `published.atom`, by JSON Feed 1.1.
    ///
    /// Takes no credentials.
    pub async fn published_json_feed(&self, project: uuid::Uuid) -> Result<reqwest::Response, Failure> {
        self.call(Method::GET, &format!("/v1/public/{project}/releases.json")).send().await
    }

    /// Streams a release of a project that publishes as one file.
    ///
    /// The same bytes as `releases.content`, which says how a download goes on.
    ///
    /// Takes no credentials.
    pub async fn published_release(
        &self,
        project: uuid::Uuid,
        release: uuid::Uuid,
        query: &PublishedReleaseQuery,
    ) -> Result<reqwest::Response, Failure> {
        self.call(Method::GET, &format!("/v1/public/{project}/releases/{release}")).query(query).send().await
    }

    /// Reads the public key by which this service's releases are signed.
    ///
    /// Takes no credentials.
    pub async fn releases_key(&self) -> Result<ReleaseKey, Failure> {
        self.call(Method::GET, "/v1/release-key").json().await
    }

    /// Lists your sessions.
    ///
    /// Those of all your browsers that have not expired. `current` is the one that asks.
    ///
    /// Takes a session; a token will not do.
    pub async fn sessions_list(&self, query: &SessionsListQuery) -> Result<SessionPage, Failure> {
        self.call(Method::GET, "/v1/sessions").query(query).json().await
    }

    /// Signs in with email and password; the answer sets a cookie.
    ///
    /// For browsers. A program sends a token instead; see `tokens.create`. After several failures from one place or for one email the answer is 429, and `Retry-After` says how long to wait.
    ///
    /// Takes no credentials.
    pub async fn sessions_create(&self, body: &PasswordSignIn) -> Result<Session, Failure> {
        self.call(Method::POST, "/v1/sessions").body(body).json().await
    }

    /// Signs in with a link's token, which works once; the answer sets a cookie.
    ///
    /// The token is what stands behind the `#` of the link. The first run of an instance prints such a link.
    ///
    /// Takes no credentials.
    pub async fn sessions_create_by_link(&self, body: &LinkSignIn) -> Result<Session, Failure> {
        self.call(Method::POST, "/v1/sessions/link").body(body).json().await
    }

    /// Ends one of your sessions.
    ///
    /// Ending the current one signs you out.
    ///
    /// Takes a session; a token will not do.
    pub async fn sessions_delete(&self, session: uuid::Uuid) -> Result<(), Failure> {
        self.call(Method::DELETE, &format!("/v1/sessions/{session}")).nothing().await
    }

    /// Lists the users of the instance.
    ///
    /// Takes the session of an instance administrator.
    pub async fn users_list(&self, query: &UsersListQuery) -> Result<UserPage, Failure> {
        self.call(Method::GET, "/v1/users").query(query).json().await
    }

    /// Disables a user, enables one again, or makes one an administrator.
    ///
    /// Takes the session of an instance administrator. Changes only the version that `If-Match` names.
    pub async fn users_update(&self, user: uuid::Uuid, version: i64, body: &UserChange) -> Result<User, Failure> {
        self.call(Method::PATCH, &format!("/v1/users/{user}")).if_match(version).body(body).json().await
    }

    /// Streams all that the instance holds on a user, as one JSON document.
    ///
    /// The same as `me.export`, to answer a person who asks what is held on them.
    ///
    /// Takes the session of an instance administrator.
    pub async fn users_export(&self, user: uuid::Uuid) -> Result<serde_json::Map<String, serde_json::Value>, Failure> {
        self.call(Method::GET, &format!("/v1/users/{user}/data")).json().await
    }

    /// Makes a link by which a user signs in, once, for instance to set a new password; it is shown once.
    ///
    /// Whoever has the link is that user, so hand it over safely. It works once, within seven days.
    ///
    /// Takes the session of an instance administrator. May be repeated with an `Idempotency-Key`.
    pub async fn users_create_link(&self, user: uuid::Uuid) -> Result<SignInLink, Failure> {
        self.call(Method::POST, &format!("/v1/users/{user}/sign-in-links")).json().await
    }
}

/// The query of [`Claimbench::audit_list_of_instance`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct AuditListOfInstanceQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// `newest` first, or `oldest`, as if not given. A cursor goes on in the order in which its page came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<Order>,
    /// Only what was done to this thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<uuid::Uuid>,
}

/// The query of [`Claimbench::projects_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ProjectsListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::articles_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ArticlesListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::audit_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct AuditListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// `newest` first, or `oldest`, as if not given. A cursor goes on in the order in which its page came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<Order>,
    /// Only what was done to this thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<uuid::Uuid>,
}

/// The query of [`Claimbench::claims_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ClaimsListQuery {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<uuid::Uuid>,
    /// Whether anybody is to review it by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assigned: Option<bool>,
    /// Claims that this member is to review.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee: Option<uuid::Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkable: Option<bool>,
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// The first day, UTC, on which they were made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub made_from: Option<chrono::NaiveDate>,
    /// The last day, UTC, on which they were made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub made_to: Option<chrono::NaiveDate>,
    /// The most `independent_origins`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_origins: Option<i32>,
    /// The least `independent_origins`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_origins: Option<i32>,
    /// The least `check_worthiness`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_worthiness: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publication: Option<Publication>,
    /// The first day on which their article was published; claims of an article without a day are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_from: Option<chrono::NaiveDate>,
    /// The last day on which their article was published; claims of an article without a day are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_to: Option<chrono::NaiveDate>,
    /// Claims that have come as far as this, or farther; those that were rejected, merged or split, or are gone, have come nowhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reached: Option<ClaimProgress>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<ReviewState>,
    /// Those that are gone from their article are listed only if this asks for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ClaimStatus>,
    /// Words that stand in the claim's text; case does not matter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ClaimType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
}

/// The query of [`Claimbench::assessments_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct AssessmentsListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::comments_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct CommentsListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::evidence_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct EvidenceListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::claims_history`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ClaimsHistoryQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::suggestions_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct SuggestionsListQuery {
    /// 1 to 50; 10 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
}

/// The query of [`Claimbench::comparisons_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ComparisonsListQuery {
    /// Only those of a claim of this article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<uuid::Uuid>,
    /// Only those of this claim.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim: Option<uuid::Uuid>,
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ComparisonKind>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ComparisonState>,
}

/// The query of [`Claimbench::derivations_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct DerivationsListQuery {
    /// Only those that touch a snapshot of this article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<uuid::Uuid>,
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Only those that touch a snapshot of this source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<uuid::Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<DerivationState>,
}

/// The query of [`Claimbench::projects_events`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ProjectsEventsQuery {
    /// The number of the last entry that is known, for whoever cannot send `Last-Event-ID`: the stream goes on after it. 0:
    /// from the beginning. Only what comes from now on, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<i64>,
    /// Seconds after which the stream ends; 3600 if not given. 0: what there is, and the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait: Option<i64>,
}

/// The query of [`Claimbench::exports_read`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ExportsReadQuery {
    /// `json` if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<ExportFormat>,
    /// Code points of the longest quote; if not given, the project's `quote_limit`. A longer one ends with a word, and `cut` says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote_limit: Option<u64>,
    /// Claims of this verdict, corroborated or not; if not given, those that are supported or refuted and corroborated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
}

/// The query of [`Claimbench::imports_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ImportsListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::invitations_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct InvitationsListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::jobs_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct JobsListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Only those in this state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<JobState>,
}

/// The query of [`Claimbench::members_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct MembersListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::comments_mentions`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct CommentsMentionsQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::publishers_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct PublishersListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::queue_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct QueueListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::redactions_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct RedactionsListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Only those of this thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<uuid::Uuid>,
}

/// The query of [`Claimbench::releases_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ReleasesListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Only the versions of this series.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The query of [`Claimbench::releases_content`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ReleasesContentQuery {
    /// `ndjson` if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<ReleaseFormat>,
    /// Whether the cited texts come with it, so that each quote can be looked up in the file alone: with `ndjson` and `json` if
    /// asked for, with `archive` always.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub texts: Option<bool>,
}

/// The query of [`Claimbench::releases_diff`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ReleasesDiffQuery {
    /// The earlier release; the previous version if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub against: Option<uuid::Uuid>,
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::snapshots_diff`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct SnapshotsDiffQuery {
    /// The snapshot that came before.
    pub from: uuid::Uuid,
}

/// The query of [`Claimbench::sources_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct SourcesListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::tokens_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct TokensListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::webhooks_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct WebhooksListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::deliveries_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct DeliveriesListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Only those in this state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<DeliveryState>,
}

/// The query of [`Claimbench::published_release`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct PublishedReleaseQuery {
    /// `ndjson` if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<ReleaseFormat>,
    /// Whether the cited texts come with it, so that each quote can be looked up in the file alone: with `ndjson` and `json` if
    /// asked for, with `archive` always.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub texts: Option<bool>,
}

/// The query of [`Claimbench::sessions_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct SessionsListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// The query of [`Claimbench::users_list`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct UsersListQuery {
    /// The `next` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}
