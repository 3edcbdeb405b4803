//! Clients that take their time.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use claimbench_tests::bench::on;
use claimbench_tests::database::Engine;

/// A body that trickles in is cut off at the deadline, however alive its connection is.
#[test]
fn a_body_that_trickles_is_cut_off() {
    on(Engine::Sqlite, async |bench| {
        let address = bench.server.base().trim_start_matches("http://").to_owned();
        let answer = tokio::task::spawn_blocking(move || trickle(&address)).await.expect("the client does not panic");
        assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
        assert!(answer.contains("body_too_slow"), "{answer}");
    });
}

/// Sends a byte of a long body every half second, and gives what comes back.
fn trickle(address: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("the server listens");
    stream.set_read_timeout(Some(Duration::from_millis(500))).expect("a timeout can be set");
    let head = format!(
        "POST /v1/sessions HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).expect("the head can be sent");
    let (began, mut answer) = (Instant::now(), Vec::new());
    while answer.is_empty() && began.elapsed() < Duration::from_secs(50) {
        // The server may have closed its side; then the answer is there to be read.
        let _ = stream.write_all(b" ");
        let mut chunk = [0; 4096];
        if let Ok(count) = stream.read(&mut chunk) {
            answer.extend_from_slice(&chunk[..count]);
        }
    }
    String::from_utf8_lossy(&answer).into_owned()
}
