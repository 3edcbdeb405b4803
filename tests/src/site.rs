//! A web site on loopback, which answers what a test has put there and remembers who asked.

use std::collections::{BTreeMap, VecDeque};
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use flate2::Compression;
use flate2::write::GzEncoder;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use crate::command;

pub struct Site {
    base: String,
    shelf: Arc<Shelf>,
}

/// What one path answers.
#[derive(Clone, Debug)]
pub struct Page {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    silent: bool,
}

/// One request, as it came.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Its first line and its headers.
    pub head: String,
    pub body: String,
}

#[derive(Default)]
struct Shelf {
    /// The answers of a path, one after the other; the last stays.
    pages: Mutex<BTreeMap<String, VecDeque<Page>>>,
    asked: Mutex<Vec<Asked>>,
    arrival: Notify,
}

impl Site {
    /// Fetching reads in a process of its own, so the command is built first; meanwhile connections may close.
    pub async fn start() -> Self {
        tokio::task::spawn_blocking(command::build).await.expect("the command is built");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let base = format!("http://{}", listener.local_addr().expect("a listener has an address"));
        let shelf = Arc::new(Shelf::default());
        let served = shelf.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer(stream, served.clone()));
            }
        });
        Self { base, shelf }
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// From now on the path answers this.
    pub fn put(&self, path: &str, page: Page) {
        self.put_all(path, [page]);
    }

    /// From now on the path answers these, one after the other, and then the last.
    pub fn put_all(&self, path: &str, pages: impl IntoIterator<Item = Page>) {
        let mut all = self.shelf.pages.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(path.to_owned(), pages.into_iter().collect());
    }

    /// The heads of the requests for a path.
    pub fn asked(&self, path: &str) -> Vec<String> {
        self.requests(path).into_iter().map(|asked| asked.head).collect()
    }

    /// The requests for a path.
    pub fn requests(&self, path: &str) -> Vec<Asked> {
        let asked = self.shelf.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.iter().filter(|asked| asked.path() == Some(path)).cloned().collect()
    }

    /// Waits until somebody has asked for a path.
    pub async fn is_asked(&self, path: &str) {
        self.is_told(path, "").await;
    }

    /// Waits until somebody has sent a body with these words to a path.
    pub async fn is_told(&self, path: &str, words: &str) {
        loop {
            let arrival = self.shelf.arrival.notified();
            if self.requests(path).iter().any(|asked| asked.body.contains(words)) {
                return;
            }
            arrival.await;
        }
    }
}

impl Asked {
    fn path(&self) -> Option<&str> {
        self.head.split(' ').nth(1)
    }

    /// The value of a header, whose name is in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(header, _)| header.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }
}

impl Page {
    pub fn new(status: u16, media_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let page = Self { status, headers: Vec::new(), body: body.into(), silent: false };
        page.header("content-type", media_type)
    }

    /// A page with this title whose article has these paragraphs.
    pub fn html(title: &str, paragraphs: &[&str]) -> Self {
        let body: String = paragraphs.iter().map(|words| format!("<p>{words}</p>\n")).collect();
        let page = format!(
            "<!DOCTYPE html><html lang=en><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}</article></body></html>"
        );
        Self::new(200, "text/html; charset=utf-8", page)
    }

    pub fn text(body: &str) -> Self {
        Self::new(200, "text/plain; charset=utf-8", body)
    }

    pub fn redirect(to: &str) -> Self {
        Self::new(302, "text/plain", "elsewhere").header("location", to)
    }

    /// Takes the request and never answers.
    pub fn silence() -> Self {
        Self { silent: true, ..Self::new(200, "text/plain", "") }
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same, compressed.
    pub fn gzipped(mut self) -> Self {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(&self.body).expect("memory can be written to");
        self.body = encoder.finish().expect("memory can be written to");
        self.header("content-encoding", "gzip")
    }
}

impl Shelf {
    fn take(&self, path: &str) -> Page {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        match pages.get_mut(path) {
            Some(queue) if queue.len() > 1 => queue.pop_front(),
            Some(queue) => queue.front().cloned(),
            None => None,
        }
        .unwrap_or_else(|| Page::new(404, "text/plain", "nothing here"))
    }
}

/// None, if whoever asked broke off.
async fn request(stream: &mut TcpStream) -> Option<Asked> {
    let (mut text, mut chunk) = (Vec::new(), [0; 1024]);
    loop {
        match stream.read(&mut chunk).await {
            Ok(count @ 1..) => text.extend_from_slice(&chunk[..count]),
            _ => return None,
        }
        let said = String::from_utf8_lossy(&text);
        let Some((head, body)) = said.split_once("\r\n\r\n") else { continue };
        let asked = Asked { head: head.to_owned(), body: body.to_owned() };
        let length: Option<usize> = asked.header("content-length").and_then(|length| length.parse().ok());
        if asked.body.len() >= length.unwrap_or_default() {
            return Some(asked);
        }
    }
}

/// One request, one answer; whoever hangs up early is no failure of the site.
async fn answer(mut stream: TcpStream, shelf: Arc<Shelf>) {
    let Some(asked) = request(&mut stream).await else { return };
    let page = shelf.take(asked.path().unwrap_or_default());
    shelf.asked.lock().unwrap_or_else(PoisonError::into_inner).push(asked);
    shelf.arrival.notify_waiters();
    if page.silent {
        std::future::pending::<()>().await;
    }
    let headers: String = page.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let start = format!(
        "HTTP/1.1 {} Status\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n",
        page.status,
        page.body.len()
    );
    let _ = stream.write_all(start.as_bytes()).await;
    let _ = stream.write_all(&page.body).await;
    let _ = stream.shutdown().await;
}
