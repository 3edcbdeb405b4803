use crate::Failure;

/// Some of a list, and where the rest begins.
pub trait Page {
    type Item;

    /// The items, and the cursor of the next page.
    fn split(self) -> (Vec<Self::Item>, Option<String>);
}

/// Every item of a list that comes in pages; `read` asks for the page that begins at a cursor.
pub async fn all<P: Page>(
    mut read: impl AsyncFnMut(Option<String>) -> Result<P, Failure>,
) -> Result<Vec<P::Item>, Failure> {
    let (mut items, mut next) = read(None).await?.split();
    while next.is_some() {
        let (more, after) = read(next).await?.split();
        items.extend(more);
        next = after;
    }
    Ok(items)
}
