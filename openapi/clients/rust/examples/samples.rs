//! Written by `make clients` from `openapi/openapi.json`.

#![allow(dead_code, unused_variables, reason = "each sample stands alone")]

use claimbench_client::*;
use reqwest::Method;
use uuid::Uuid;

fn main() {}

async fn audit_list_of_instance(claimbench: &Claimbench, version: i64) -> Result<(), Failure> {
    let answer = claimbench.audit_list_of_instance(&AuditListOfInstanceQuery::default()).await?;
    Ok(())
}

async fn audit_head_of_instance(claimbench: &Claimbench, version: i64) -> Result<(), Failure> {
    let answer = claimbench.audit_head_of_instance().await?;
    Ok(())
}

async fn extractions_create(claimbench: &Claimbench, version: i64) -> Result<(), Failure> {
    let answer = claimbench.extractions_create(&serde_json::from_str(r##"{"published":"2025-06-05","text":"On 4 June 2025, Tomas Brekke signed the framework agreement for Norzinc.","url":"https://paper.example/agreement"}"##)?).await?;
    Ok(())
}

async fn extractions_read(claimbench: &Claimbench, version: i64) -> Result<(), Failure> {
    let answer =
        claimbench.extractions_read("application/pdf", std::fs::read("report.pdf").unwrap_or_default()).await?;
    Ok(())
}

async fn invitations_accept(claimbench: &Claimbench, version: i64) -> Result<(), Failure> {
    let answer = claimbench
        .invitations_accept(&serde_json::from_str(r##"{"token":"2Jx0mGmYvK8iX7nP1sQeRt5uWzLbCdFgHjKlMnOpQrS"}"##)?)
        .await?;
    Ok(())
}

async fn invitations_join(claimbench: &Claimbench, version: i64) -> Result<(), Failure> {
    let answer = claimbench.invitations_join(&serde_json::from_str(r##"{"email":"ada@paper.example","name":"Ada Morrow","password":"correct horse battery","token":"2Jx0mGmYvK8iX7nP1sQeRt5uWzLbCdFgHjKlMnOpQrS"}"##)?).await?;
    Ok(())
}

async fn me_read(claimbench: &Claimbench, version: i64) -> Result<(), Failure> {
    let answer = claimbench.me_read().await?;
    Ok(())
}

async fn me_update(claimbench: &Claimbench, version: i64) -> Result<(), Failure> {
    let answer = claimbench.me_update(version, &serde_json::from_str(r##"{"current_password":"correct horse battery","email":"ada@paper.example","name":"Ada Morrow","password":"correct horse battery"}"##)?).await?;
    Ok(())
}

async fn me_export(claimbench: &Claimbench, version: i64) -> Result<(), Failure> {
    let answer = claimbench.me_export().await?;
    Ok(())
}

async fn projects_list(claimbench: &Claimbench, version: i64) -> Result<(), Failure> {
    let answer = claimbench.projects_list(&ProjectsListQuery::default()).await?;
    Ok(())
}

async fn projects_create(claimbench: &Claimbench, version: i64) -> Result<(), Failure> {
    let answer = claimbench
        .projects_create(&serde_json::from_str(
            r##"{"description":"What the research agreement says, checked.","name":"Zinc"}"##,
        )?)
        .await?;
    Ok(())
}

async fn projects_read(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.projects_read(project).await?;
    Ok(())
}

async fn projects_delete(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    claimbench.projects_delete(project, version).await?;
    Ok(())
}

async fn projects_update(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .projects_update(project, version, &serde_json::from_str(r##"{"name":"Zinc","quote_limit":300}"##)?)
        .await?;
    Ok(())
}

async fn projects_agreement(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.projects_agreement(project).await?;
    Ok(())
}

async fn articles_list(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.articles_list(project, &ArticlesListQuery::default()).await?;
    Ok(())
}

async fn articles_create(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.articles_create(project, &serde_json::from_str(r##"{"published":"2025-06-05","publisher":"The Harbour Courier","title":"A research agreement","url":"https://paper.example/agreement","text":"On 4 June 2025, Tomas Brekke signed the framework agreement for Norzinc."}"##)?).await?;
    Ok(())
}

async fn articles_fetch(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.articles_fetch(project, &serde_json::from_str(r##"{"published":"2025-06-05","publisher":"The Harbour Courier","url":"https://paper.example/agreement"}"##)?).await?;
    Ok(())
}

async fn articles_read(claimbench: &Claimbench, version: i64, project: Uuid, article: Uuid) -> Result<(), Failure> {
    let answer = claimbench.articles_read(project, article).await?;
    Ok(())
}

async fn articles_delete(claimbench: &Claimbench, version: i64, project: Uuid, article: Uuid) -> Result<(), Failure> {
    claimbench.articles_delete(project, article, version).await?;
    Ok(())
}

async fn articles_refetch(claimbench: &Claimbench, version: i64, project: Uuid, article: Uuid) -> Result<(), Failure> {
    let answer = claimbench.articles_refetch(project, article).await?;
    Ok(())
}

async fn articles_renew(claimbench: &Claimbench, version: i64, project: Uuid, article: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .articles_renew(
            project,
            article,
            &serde_json::from_str(
                r##"{"text":"On 4 June 2025, Tomas Brekke signed the framework agreement for Norzinc."}"##,
            )?,
        )
        .await?;
    Ok(())
}

async fn audit_list(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.audit_list(project, &AuditListQuery::default()).await?;
    Ok(())
}

async fn audit_head(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.audit_head(project).await?;
    Ok(())
}

async fn claims_list(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.claims_list(project, &ClaimsListQuery::default()).await?;
    Ok(())
}

async fn claims_create(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.claims_create(project, &serde_json::from_str(r##"{"article":"019ab3f0-4c00-7000-8000-000000000003","mention":{"exact":"signed the framework agreement"},"text":"Tomas Brekke signed the framework agreement for Norzinc.","type":"event"}"##)?).await?;
    Ok(())
}

async fn claims_import(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.claims_import(project, &serde_json::from_str(r##"{"content":"{\"text\": \"Norzinc signed in May.\", \"label\": [[0, 22, \"claim\"], [8, 40, \"claim\"]]}\n","format":"doccano","labels":["claim"]}"##)?).await?;
    Ok(())
}

async fn claims_read(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench.claims_read(project, claim).await?;
    Ok(())
}

async fn claims_update(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .claims_update(
            project,
            claim,
            version,
            &serde_json::from_str(r##"{"text":"Tomas Brekke signed the framework agreement for Norzinc."}"##)?,
        )
        .await?;
    Ok(())
}

async fn claims_accept(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench.claims_accept(project, claim, version).await?;
    Ok(())
}

async fn assessments_adjudicate(
    claimbench: &Claimbench,
    version: i64,
    project: Uuid,
    claim: Uuid,
) -> Result<(), Failure> {
    let answer = claimbench.assessments_adjudicate(project, claim, &serde_json::from_str(r##"{"rationale":"Two accounts agree, and neither copies the other.","revision":1,"verdict":"supported"}"##)?).await?;
    Ok(())
}

async fn claims_appeal(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .claims_appeal(
            project,
            claim,
            version,
            &serde_json::from_str(r##"{"reason":"The register was misread: it names the day of the entry."}"##)?,
        )
        .await?;
    Ok(())
}

async fn assessments_list(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench.assessments_list(project, claim, &AssessmentsListQuery::default()).await?;
    Ok(())
}

async fn assessments_create(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench.assessments_create(project, claim, &serde_json::from_str(r##"{"rationale":"Two accounts agree, and neither copies the other.","revision":1,"verdict":"supported"}"##)?).await?;
    Ok(())
}

async fn claims_assign(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .claims_assign(
            project,
            claim,
            version,
            &serde_json::from_str(r##"{"user":"019ab3f0-4c00-7000-8000-000000000002"}"##)?,
        )
        .await?;
    Ok(())
}

async fn comments_list(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench.comments_list(project, claim, &CommentsListQuery::default()).await?;
    Ok(())
}

async fn comments_create(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .comments_create(
            project,
            claim,
            &serde_json::from_str(r##"{"text":"Does the register name the day of signing, or of the entry?"}"##)?,
        )
        .await?;
    Ok(())
}

async fn evidence_list(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench.evidence_list(project, claim, &EvidenceListQuery::default()).await?;
    Ok(())
}

async fn evidence_create(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench.evidence_create(project, claim, &serde_json::from_str(r##"{"credibility":2,"note":"From the third paragraph.","quote":{"exact":"On 4 June 2025, Tomas Brekke signed the framework agreement for Norzinc."},"reliability":"B","snapshot":"019ab3f0-4c00-7000-8000-000000000004","stance":"supports"}"##)?).await?;
    Ok(())
}

async fn claims_history(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench.claims_history(project, claim, &ClaimsHistoryQuery::default()).await?;
    Ok(())
}

async fn claims_merge(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .claims_merge(
            project,
            claim,
            version,
            &serde_json::from_str(r##"{"into":"019ab3f0-4c00-7000-8000-000000000014"}"##)?,
        )
        .await?;
    Ok(())
}

async fn claims_reject(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer =
        claimbench.claims_reject(project, claim, version, &serde_json::from_str(r##"{"reason":"reason"}"##)?).await?;
    Ok(())
}

async fn claims_reopen(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench.claims_reopen(project, claim, version).await?;
    Ok(())
}

async fn claims_split(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench.claims_split(project, claim, version, &serde_json::from_str(r##"{"into":[{"text":"Tomas Brekke signed the framework agreement."},{"text":"Tomas Brekke signed for Norzinc."}]}"##)?).await?;
    Ok(())
}

async fn suggestions_list(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench.suggestions_list(project, claim, &SuggestionsListQuery::default()).await?;
    Ok(())
}

async fn claims_unassign(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench.claims_unassign(project, claim, version).await?;
    Ok(())
}

async fn verdicts_read(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench.verdicts_read(project, claim).await?;
    Ok(())
}

async fn comments_read(claimbench: &Claimbench, version: i64, project: Uuid, comment: Uuid) -> Result<(), Failure> {
    let answer = claimbench.comments_read(project, comment).await?;
    Ok(())
}

async fn comments_delete(claimbench: &Claimbench, version: i64, project: Uuid, comment: Uuid) -> Result<(), Failure> {
    claimbench.comments_delete(project, comment, version).await?;
    Ok(())
}

async fn comments_update(claimbench: &Claimbench, version: i64, project: Uuid, comment: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .comments_update(
            project,
            comment,
            version,
            &serde_json::from_str(r##"{"text":"Does the register name the day of signing, or of the entry?"}"##)?,
        )
        .await?;
    Ok(())
}

async fn comparisons_list(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.comparisons_list(project, &ComparisonsListQuery::default()).await?;
    Ok(())
}

async fn comparisons_create(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.comparisons_create(project, &serde_json::from_str(r##"{"first":"019ab3f0-4c00-7000-8000-000000000005","kind":"contradiction","reason":"Both tell of the signing in Norhaven.","second":"019ab3f0-4c00-7000-8000-000000000014"}"##)?).await?;
    Ok(())
}

async fn comparisons_read(
    claimbench: &Claimbench,
    version: i64,
    project: Uuid,
    comparison: Uuid,
) -> Result<(), Failure> {
    let answer = claimbench.comparisons_read(project, comparison).await?;
    Ok(())
}

async fn comparisons_confirm(
    claimbench: &Claimbench,
    version: i64,
    project: Uuid,
    comparison: Uuid,
) -> Result<(), Failure> {
    let answer = claimbench
        .comparisons_confirm(
            project,
            comparison,
            version,
            &serde_json::from_str(r##"{"reason":"Both tell of the signing in Norhaven."}"##)?,
        )
        .await?;
    Ok(())
}

async fn comparisons_reject(
    claimbench: &Claimbench,
    version: i64,
    project: Uuid,
    comparison: Uuid,
) -> Result<(), Failure> {
    let answer = claimbench
        .comparisons_reject(
            project,
            comparison,
            version,
            &serde_json::from_str(r##"{"reason":"Both tell of the signing in Norhaven."}"##)?,
        )
        .await?;
    Ok(())
}

async fn derivations_list(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.derivations_list(project, &DerivationsListQuery::default()).await?;
    Ok(())
}

async fn derivations_create(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.derivations_create(project, &serde_json::from_str(r##"{"from":"019ab3f0-4c00-7000-8000-000000000011","reason":"reason","to":"019ab3f0-4c00-7000-8000-000000000012"}"##)?).await?;
    Ok(())
}

async fn derivations_read(
    claimbench: &Claimbench,
    version: i64,
    project: Uuid,
    derivation: Uuid,
) -> Result<(), Failure> {
    let answer = claimbench.derivations_read(project, derivation).await?;
    Ok(())
}

async fn derivations_confirm(
    claimbench: &Claimbench,
    version: i64,
    project: Uuid,
    derivation: Uuid,
) -> Result<(), Failure> {
    let answer =
        claimbench.derivations_confirm(project, derivation, version, &serde_json::from_str(r##"{}"##)?).await?;
    Ok(())
}

async fn derivations_reject(
    claimbench: &Claimbench,
    version: i64,
    project: Uuid,
    derivation: Uuid,
) -> Result<(), Failure> {
    let answer = claimbench.derivations_reject(project, derivation, version, &serde_json::from_str(r##"{}"##)?).await?;
    Ok(())
}

async fn projects_events(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let mut stream = claimbench.projects_events(project, &ProjectsEventsQuery::default()).await?;
    while let Some(event) = stream.next().await? {
        println!("{}", event.data);
    }
    Ok(())
}

async fn evidence_read(claimbench: &Claimbench, version: i64, project: Uuid, evidence: Uuid) -> Result<(), Failure> {
    let answer = claimbench.evidence_read(project, evidence).await?;
    Ok(())
}

async fn evidence_update(claimbench: &Claimbench, version: i64, project: Uuid, evidence: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .evidence_update(
            project,
            evidence,
            version,
            &serde_json::from_str(r##"{"credibility":2,"note":"From the third paragraph."}"##)?,
        )
        .await?;
    Ok(())
}

async fn evidence_withdraw(
    claimbench: &Claimbench,
    version: i64,
    project: Uuid,
    evidence: Uuid,
) -> Result<(), Failure> {
    let answer = claimbench
        .evidence_withdraw(project, evidence, version, &serde_json::from_str(r##"{"reason":"reason"}"##)?)
        .await?;
    Ok(())
}

async fn exports_read(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.exports_read(project, &ExportsReadQuery::default()).await?;
    Ok(())
}

async fn imports_list(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.imports_list(project, &ImportsListQuery::default()).await?;
    Ok(())
}

async fn imports_create(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.imports_create(project, &serde_json::from_str(r##"{"content":"{\"url\": \"https://paper.example/agreement\", \"publisher\": \"The Harbour Courier\"}\n","format":"jsonl","kind":"sources"}"##)?).await?;
    Ok(())
}

async fn imports_read(claimbench: &Claimbench, version: i64, project: Uuid, import: Uuid) -> Result<(), Failure> {
    let answer = claimbench.imports_read(project, import).await?;
    Ok(())
}

async fn invitations_list(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.invitations_list(project, &InvitationsListQuery::default()).await?;
    Ok(())
}

async fn invitations_create(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .invitations_create(
            project,
            &serde_json::from_str(r##"{"note":"From the third paragraph.","role":"reviewer"}"##)?,
        )
        .await?;
    Ok(())
}

async fn invitations_delete(
    claimbench: &Claimbench,
    version: i64,
    project: Uuid,
    invitation: Uuid,
) -> Result<(), Failure> {
    claimbench.invitations_delete(project, invitation).await?;
    Ok(())
}

async fn jobs_list(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.jobs_list(project, &JobsListQuery::default()).await?;
    Ok(())
}

async fn jobs_read(claimbench: &Claimbench, version: i64, project: Uuid, job: Uuid) -> Result<(), Failure> {
    let answer = claimbench.jobs_read(project, job).await?;
    Ok(())
}

async fn jobs_cancel(claimbench: &Claimbench, version: i64, project: Uuid, job: Uuid) -> Result<(), Failure> {
    let answer = claimbench.jobs_cancel(project, job).await?;
    Ok(())
}

async fn jobs_events(claimbench: &Claimbench, version: i64, project: Uuid, job: Uuid) -> Result<(), Failure> {
    let mut stream = claimbench.jobs_events(project, job).await?;
    while let Some(event) = stream.next().await? {
        println!("{}", event.data);
    }
    Ok(())
}

async fn members_list(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.members_list(project, &MembersListQuery::default()).await?;
    Ok(())
}

async fn members_delete(claimbench: &Claimbench, version: i64, project: Uuid, user: Uuid) -> Result<(), Failure> {
    claimbench.members_delete(project, user, version).await?;
    Ok(())
}

async fn members_update(claimbench: &Claimbench, version: i64, project: Uuid, user: Uuid) -> Result<(), Failure> {
    let answer =
        claimbench.members_update(project, user, version, &serde_json::from_str(r##"{"role":"reviewer"}"##)?).await?;
    Ok(())
}

async fn comments_mentions(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.comments_mentions(project, &CommentsMentionsQuery::default()).await?;
    Ok(())
}

async fn projects_overview(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.projects_overview(project).await?;
    Ok(())
}

async fn publishers_list(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.publishers_list(project, &PublishersListQuery::default()).await?;
    Ok(())
}

async fn publishers_create(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .publishers_create(
            project,
            &serde_json::from_str(r##"{"domains":["courier.example"],"name":"The Harbour Courier"}"##)?,
        )
        .await?;
    Ok(())
}

async fn publishers_read(claimbench: &Claimbench, version: i64, project: Uuid, publisher: Uuid) -> Result<(), Failure> {
    let answer = claimbench.publishers_read(project, publisher).await?;
    Ok(())
}

async fn publishers_delete(
    claimbench: &Claimbench,
    version: i64,
    project: Uuid,
    publisher: Uuid,
) -> Result<(), Failure> {
    claimbench.publishers_delete(project, publisher, version).await?;
    Ok(())
}

async fn publishers_update(
    claimbench: &Claimbench,
    version: i64,
    project: Uuid,
    publisher: Uuid,
) -> Result<(), Failure> {
    let answer = claimbench
        .publishers_update(
            project,
            publisher,
            version,
            &serde_json::from_str(r##"{"domains":["courier.example"],"name":"The Harbour Courier"}"##)?,
        )
        .await?;
    Ok(())
}

async fn queue_list(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.queue_list(project, &QueueListQuery::default()).await?;
    Ok(())
}

async fn queue_release(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    claimbench.queue_release(project, claim).await?;
    Ok(())
}

async fn queue_skip(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let answer = claimbench.queue_skip(project, claim, &serde_json::from_str(r##"{"reason":"reason"}"##)?).await?;
    Ok(())
}

async fn queue_next(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.queue_next(project, &serde_json::from_str(r##"{}"##)?).await?;
    Ok(())
}

async fn redactions_list(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.redactions_list(project, &RedactionsListQuery::default()).await?;
    Ok(())
}

async fn redactions_create(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.redactions_create(project, &serde_json::from_str(r##"{"of":"source","reason":"Order of the district court, case 12.","subject":"019ab3f0-4c00-7000-8000-000000000005"}"##)?).await?;
    Ok(())
}

async fn redactions_read(claimbench: &Claimbench, version: i64, project: Uuid, redaction: Uuid) -> Result<(), Failure> {
    let answer = claimbench.redactions_read(project, redaction).await?;
    Ok(())
}

async fn releases_list(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.releases_list(project, &ReleasesListQuery::default()).await?;
    Ok(())
}

async fn releases_create(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.releases_create(project, &serde_json::from_str(r##"{"name":"zinc-agreement"}"##)?).await?;
    Ok(())
}

async fn releases_read(claimbench: &Claimbench, version: i64, project: Uuid, release: Uuid) -> Result<(), Failure> {
    let answer = claimbench.releases_read(project, release).await?;
    Ok(())
}

async fn releases_content(claimbench: &Claimbench, version: i64, project: Uuid, release: Uuid) -> Result<(), Failure> {
    let mut stream =
        claimbench.call(Method::GET, &format!("/v1/projects/{project}/releases/{release}/content")).lines().await?;
    while let Some(line) = stream.next::<serde_json::Value>().await? {
        println!("{line}");
    }
    Ok(())
}

async fn releases_correct(claimbench: &Claimbench, version: i64, project: Uuid, release: Uuid) -> Result<(), Failure> {
    let answer =
        claimbench.releases_correct(project, release, &serde_json::from_str(r##"{"reason":"reason"}"##)?).await?;
    Ok(())
}

async fn releases_diff(claimbench: &Claimbench, version: i64, project: Uuid, release: Uuid) -> Result<(), Failure> {
    let answer = claimbench.releases_diff(project, release, &ReleasesDiffQuery::default()).await?;
    Ok(())
}

async fn releases_retract(claimbench: &Claimbench, version: i64, project: Uuid, release: Uuid) -> Result<(), Failure> {
    let answer =
        claimbench.releases_retract(project, release, &serde_json::from_str(r##"{"reason":"reason"}"##)?).await?;
    Ok(())
}

async fn snapshots_read(claimbench: &Claimbench, version: i64, project: Uuid, snapshot: Uuid) -> Result<(), Failure> {
    let answer = claimbench.snapshots_read(project, snapshot).await?;
    Ok(())
}

async fn snapshots_diff(
    claimbench: &Claimbench,
    version: i64,
    project: Uuid,
    snapshot: Uuid,
    from: Uuid,
) -> Result<(), Failure> {
    let answer = claimbench.snapshots_diff(project, snapshot, &SnapshotsDiffQuery { from }).await?;
    Ok(())
}

async fn sources_list(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.sources_list(project, &SourcesListQuery::default()).await?;
    Ok(())
}

async fn sources_create(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.sources_create(project, &serde_json::from_str(r##"{"published":"2025-06-05","publisher":"The Harbour Courier","title":"Norzinc and VIT sign an agreement","url":"https://paper.example/agreement","kind":"press_release","text":"On 4 June 2025, Tomas Brekke signed the framework agreement for Norzinc."}"##)?).await?;
    Ok(())
}

async fn sources_fetch(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.sources_fetch(project, &serde_json::from_str(r##"{"published":"2025-06-05","publisher":"The Harbour Courier","url":"https://paper.example/agreement"}"##)?).await?;
    Ok(())
}

async fn sources_read(claimbench: &Claimbench, version: i64, project: Uuid, source: Uuid) -> Result<(), Failure> {
    let answer = claimbench.sources_read(project, source).await?;
    Ok(())
}

async fn sources_delete(claimbench: &Claimbench, version: i64, project: Uuid, source: Uuid) -> Result<(), Failure> {
    claimbench.sources_delete(project, source, version).await?;
    Ok(())
}

async fn sources_update(claimbench: &Claimbench, version: i64, project: Uuid, source: Uuid) -> Result<(), Failure> {
    let answer = claimbench.sources_update(project, source, version, &serde_json::from_str(r##"{"published":"2025-06-05","publisher":"The Harbour Courier","title":"Norzinc and VIT sign an agreement","url":"https://paper.example/agreement","kind":"press_release"}"##)?).await?;
    Ok(())
}

async fn sources_refetch(claimbench: &Claimbench, version: i64, project: Uuid, source: Uuid) -> Result<(), Failure> {
    let answer = claimbench.sources_refetch(project, source).await?;
    Ok(())
}

async fn sources_reinstate(claimbench: &Claimbench, version: i64, project: Uuid, source: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .sources_reinstate(project, source, version, &serde_json::from_str(r##"{"reason":"reason"}"##)?)
        .await?;
    Ok(())
}

async fn sources_retract(claimbench: &Claimbench, version: i64, project: Uuid, source: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .sources_retract(project, source, version, &serde_json::from_str(r##"{"reason":"reason"}"##)?)
        .await?;
    Ok(())
}

async fn snapshots_create(claimbench: &Claimbench, version: i64, project: Uuid, source: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .snapshots_create(
            project,
            source,
            &serde_json::from_str(
                r##"{"text":"On 4 June 2025, Tomas Brekke signed the framework agreement for Norzinc."}"##,
            )?,
        )
        .await?;
    Ok(())
}

async fn tokens_list(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.tokens_list(project, &TokensListQuery::default()).await?;
    Ok(())
}

async fn tokens_create(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .tokens_create(project, &serde_json::from_str(r##"{"name":"nightly import","role":"reviewer"}"##)?)
        .await?;
    Ok(())
}

async fn tokens_delete(claimbench: &Claimbench, version: i64, project: Uuid, token: Uuid) -> Result<(), Failure> {
    claimbench.tokens_delete(project, token).await?;
    Ok(())
}

async fn webhooks_list(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench.webhooks_list(project, &WebhooksListQuery::default()).await?;
    Ok(())
}

async fn webhooks_create(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .webhooks_create(
            project,
            &serde_json::from_str(
                r##"{"name":"newsroom","topics":["verdict","release"],"url":"https://newsroom.example/claimbench"}"##,
            )?,
        )
        .await?;
    Ok(())
}

async fn webhooks_read(claimbench: &Claimbench, version: i64, project: Uuid, webhook: Uuid) -> Result<(), Failure> {
    let answer = claimbench.webhooks_read(project, webhook).await?;
    Ok(())
}

async fn webhooks_delete(claimbench: &Claimbench, version: i64, project: Uuid, webhook: Uuid) -> Result<(), Failure> {
    claimbench.webhooks_delete(project, webhook, version).await?;
    Ok(())
}

async fn webhooks_update(claimbench: &Claimbench, version: i64, project: Uuid, webhook: Uuid) -> Result<(), Failure> {
    let answer = claimbench
        .webhooks_update(
            project,
            webhook,
            version,
            &serde_json::from_str(
                r##"{"name":"newsroom","topics":["verdict","release"],"url":"https://newsroom.example/claimbench"}"##,
            )?,
        )
        .await?;
    Ok(())
}

async fn deliveries_list(claimbench: &Claimbench, version: i64, project: Uuid, webhook: Uuid) -> Result<(), Failure> {
    let answer = claimbench.deliveries_list(project, webhook, &DeliveriesListQuery::default()).await?;
    Ok(())
}

async fn deliveries_read(
    claimbench: &Claimbench,
    version: i64,
    project: Uuid,
    webhook: Uuid,
    delivery: Uuid,
) -> Result<(), Failure> {
    let answer = claimbench.deliveries_read(project, webhook, delivery).await?;
    Ok(())
}

async fn deliveries_redeliver(
    claimbench: &Claimbench,
    version: i64,
    project: Uuid,
    webhook: Uuid,
    delivery: Uuid,
) -> Result<(), Failure> {
    let answer = claimbench.deliveries_redeliver(project, webhook, delivery).await?;
    Ok(())
}

async fn webhooks_renew_secret(
    claimbench: &Claimbench,
    version: i64,
    project: Uuid,
    webhook: Uuid,
) -> Result<(), Failure> {
    let answer = claimbench.webhooks_renew_secret(project, webhook).await?;
    Ok(())
}

async fn webhooks_test(claimbench: &Claimbench, version: i64, project: Uuid, webhook: Uuid) -> Result<(), Failure> {
    let answer = claimbench.webhooks_test(project, webhook).await?;
    Ok(())
}

async fn published_claim(claimbench: &Claimbench, version: i64, project: Uuid, claim: Uuid) -> Result<(), Failure> {
    let text =
        claimbench.call(Method::GET, &format!("/v1/public/{project}/claims/{claim}")).send().await?.text().await?;
    Ok(())
}

async fn published_atom(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let text =
        claimbench.call(Method::GET, &format!("/v1/public/{project}/releases.atom")).send().await?.text().await?;
    Ok(())
}

async fn published_json_feed(claimbench: &Claimbench, version: i64, project: Uuid) -> Result<(), Failure> {
    let text =
        claimbench.call(Method::GET, &format!("/v1/public/{project}/releases.json")).send().await?.text().await?;
    Ok(())
}

async fn published_release(claimbench: &Claimbench, version: i64, project: Uuid, release: Uuid) -> Result<(), Failure> {
    let mut stream = claimbench.call(Method::GET, &format!("/v1/public/{project}/releases/{release}")).lines().await?;
    while let Some(line) = stream.next::<serde_json::Value>().await? {
        println!("{line}");
    }
    Ok(())
}

async fn releases_key(claimbench: &Claimbench, version: i64) -> Result<(), Failure> {
    let answer = claimbench.releases_key().await?;
    Ok(())
}

async fn sessions_list(claimbench: &Claimbench, version: i64) -> Result<(), Failure> {
    let answer = claimbench.sessions_list(&SessionsListQuery::default()).await?;
    Ok(())
}

async fn sessions_create(claimbench: &Claimbench, version: i64) -> Result<(), Failure> {
    let answer = claimbench
        .sessions_create(&serde_json::from_str(
            r##"{"email":"ada@paper.example","password":"correct horse battery"}"##,
        )?)
        .await?;
    Ok(())
}

async fn sessions_create_by_link(claimbench: &Claimbench, version: i64) -> Result<(), Failure> {
    let answer = claimbench
        .sessions_create_by_link(&serde_json::from_str(r##"{"token":"2Jx0mGmYvK8iX7nP1sQeRt5uWzLbCdFgHjKlMnOpQrS"}"##)?)
        .await?;
    Ok(())
}

async fn sessions_delete(claimbench: &Claimbench, version: i64, session: Uuid) -> Result<(), Failure> {
    claimbench.sessions_delete(session).await?;
    Ok(())
}

async fn users_list(claimbench: &Claimbench, version: i64) -> Result<(), Failure> {
    let answer = claimbench.users_list(&UsersListQuery::default()).await?;
    Ok(())
}

async fn users_update(claimbench: &Claimbench, version: i64, user: Uuid) -> Result<(), Failure> {
    let answer = claimbench.users_update(user, version, &serde_json::from_str(r##"{"disabled":true}"##)?).await?;
    Ok(())
}

async fn users_export(claimbench: &Claimbench, version: i64, user: Uuid) -> Result<(), Failure> {
    let answer = claimbench.users_export(user).await?;
    Ok(())
}

async fn users_create_link(claimbench: &Claimbench, version: i64, user: Uuid) -> Result<(), Failure> {
    let answer = claimbench.users_create_link(user).await?;
    Ok(())
}
