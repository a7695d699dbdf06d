//! A connection that hands out one line at a time: what a server says before the encryption, and what somebody on the way says in its
//! name right behind "go ahead", never mix.
//!
//! **Invariants.** No read goes beyond the next line feed. What lies behind the answer to STARTTLS is therefore read by the
//! handshake, which it breaks, and never as an answer of the server whose certificate was found right. Beyond the handshake a line
//! feed is a byte like any other, and short reads are all that comes of it.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use lettre::transport::smtp::client::AsyncTokioStream;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

#[derive(Debug)]
pub struct Lines(pub TcpStream);

impl AsyncRead for Lines {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let mut bytes = [0; PIECE];
        let most = bytes.len().min(into.remaining());
        let mut seen = ReadBuf::new(&mut bytes[..most]);
        ready!(self.0.poll_peek(cx, &mut seen))?;
        let line = seen.filled().iter().position(|&byte| byte == b'\n').map_or(seen.filled().len(), |at| at + 1);
        let mut taken = ReadBuf::new(&mut bytes[..line]);
        if line > 0 {
            ready!(Pin::new(&mut self.0).poll_read(cx, &mut taken))?;
        }
        into.put_slice(taken.filled());
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Lines {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}

impl AsyncTokioStream for Lines {
    fn peer_addr(&self) -> io::Result<std::net::SocketAddr> {
        self.0.peer_addr()
    }
}

/// Chosen: the answers of mail servers are short lines.
const PIECE: usize = 512;
