//! How much of a body a client of HTTP/2 takes (RFC 9113, section 5.2).

use crate::frames;

/// The window of a connection, and of a stream whose client sets none.
const FIRST: i64 = 65_535;

const SETTINGS: u8 = 4;
const WINDOW_UPDATE: u8 = 8;

/// The setting that says how large the first window of a stream is.
const INITIAL_WINDOW_SIZE: u16 = 4;

/// The bytes that may be sent, by the connection and by its first stream.
pub struct Windows {
    connection: i64,
    stream: i64,
}

impl Default for Windows {
    fn default() -> Self {
        Self {
            connection: FIRST,
            stream: FIRST,
        }
    }
}

impl Windows {
    /// Takes whole frames from what was read.
    pub fn take(&mut self, read: &mut Vec<u8>) {
        while let Some(end) = frames::end_of_frame(read) {
            self.see(&read[..end]);
            read.drain(..end);
        }
    }

    /// Looks at what a frame opens.
    fn see(&mut self, frame: &[u8]) {
        let (head, payload) = frame.split_at(frame.len().min(frames::HEAD));
        match head {
            [_, _, _, SETTINGS, ..] => {
                for setting in payload.chunks_exact(6) {
                    let size = number(&setting[2..]);
                    if setting[..2] == INITIAL_WINDOW_SIZE.to_be_bytes() {
                        self.stream += size - FIRST;
                    }
                }
            }
            [_, _, _, WINDOW_UPDATE, _, stream @ ..] => match number(stream) {
                0 => self.connection += number(payload),
                _ => self.stream += number(payload),
            },
            _ => {}
        }
    }

    /// Says how many bytes may be sent.
    pub fn room(&self) -> usize {
        usize::try_from(self.connection.min(self.stream)).unwrap_or(0)
    }

    /// Counts bytes that were sent.
    pub fn spend(&mut self, bytes: usize) {
        let bytes = i64::try_from(bytes).unwrap();
        self.connection -= bytes;
        self.stream -= bytes;
    }
}

/// Reads four bytes.
fn number(bytes: &[u8]) -> i64 {
    u32::from_be_bytes(bytes.try_into().unwrap()).into()
}
