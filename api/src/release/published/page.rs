use chrono::{DateTime, Utc};

use super::super::edition::Edition;
use super::super::format::{STYLE, article, claim_review_of, escaped};
use super::super::{row, store};
use crate::access::Public;
use crate::database::parsed;
use crate::export::VerifiedClaim;
use crate::id::{ClaimId, ClaimKind, Kind};
use crate::problem::Problem;

/// Nothing is loaded and nothing runs; the one style is the page's own, named by its hash. Any page may frame it.
pub(super) const POLICY: &str = "default-src 'none'; style-src 'sha256-ZBOvC0WO0KvCkKdv8KL5ir4aDFEIjYu/ilU5CdGDxvw='; \
    base-uri 'none'; form-action 'none'; frame-ancestors *";

/// A claim as it was released last, for people and for programs that read ClaimReview.
pub(super) struct Page {
    pub(super) html: String,
    pub(super) updated: DateTime<Utc>,
}

pub(super) async fn read(public: &Public, id: ClaimId) -> Result<Page, Problem> {
    let (on, scope) = (public.reader().read(), public.reader());
    let found = store::last_of_claim(on, scope, id).await?;
    let (release, line) = found.ok_or_else(|| Problem::not_found(ClaimKind::NAME))?;
    // The newest version that holds it is not the newest: a later one has left it out.
    let newest = store::newest(on, scope, &release.name).await?;
    let later = newest.filter(|newest| newest.version > release.version);
    let html = match &later {
        None => standing(public, id, &release, &line)?,
        Some(later) => taken_back(public, later, &line)?,
    };
    let redacted = Edition::of(&release)?.and_then(|edition| edition.latest());
    let updated = later.map_or(release.created_at, |later| later.created_at).max(public.since());
    let updated = redacted.map_or(updated, |at| at.max(updated));
    Ok(Page { html, updated })
}

fn standing(public: &Public, id: ClaimId, release: &row::Model, line: &str) -> Result<String, Problem> {
    let review = claim_review_of(release, line, &public.address(&format!("/claims/{id}")))?;
    // A tag's bracket within a string would end the element.
    let review = review.to_string().replace('<', "\\u003c");
    let review = format!("<script type=\"application/ld+json\">{review}</script>");
    Ok(page(&parsed(line)?, &review, &format!("{}{}", article(line)?, origin(public, release))))
}

fn taken_back(public: &Public, later: &row::Model, line: &str) -> Result<String, Problem> {
    let claim: VerifiedClaim = parsed(line)?;
    let reason = later.reason.as_deref().unwrap_or_default();
    let says = format!(
        "<article>\n<h2>{}</h2>\n<p class=\"verdict\">Taken back</p>\n<p>{}</p>\n</article>\n{}",
        escaped(&claim.text),
        escaped(reason),
        origin(public, later)
    );
    Ok(page(&claim, "", &says))
}

/// Where it comes from.
fn origin(public: &Public, release: &row::Model) -> String {
    let row::Model { id, name, version, created_at, .. } = release;
    format!(
        "<p class=\"small\">From <a href=\"{}\" rel=\"noreferrer\">{}, version {version}</a>, by {}, {}.</p>\n",
        escaped(&public.address(&format!("/releases/{id}?format=html"))),
        escaped(name),
        escaped(public.name()),
        created_at.date_naive()
    )
}

/// Its links leave the frame.
fn page(claim: &VerifiedClaim, head: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{}</title>\
        <meta name=\"viewport\" content=\"width=device-width\"><base target=\"_blank\"><style>{STYLE}</style>{head}</head>\n\
        <body><main>\n{body}</main></body>\n</html>\n",
        escaped(&claim.text)
    )
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::{POLICY, STYLE};

    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// Base64, as a policy writes a hash.
    fn base64(bytes: &[u8]) -> String {
        let of_three = |three: &[u8]| {
            let bits = three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
            let digit = |at: usize| char::from(DIGITS[(bits >> (18 - 6 * at)) as usize & 63]);
            (0..4).map(|at| if at <= three.len() { digit(at) } else { '=' }).collect::<String>()
        };
        bytes.chunks(3).map(of_three).collect()
    }

    #[test]
    fn the_policy_allows_the_style_of_the_page() {
        let hash = base64(&Sha256::digest(STYLE));
        assert!(POLICY.contains(&format!("'sha256-{hash}'")), "it is {hash} now");
    }
}
