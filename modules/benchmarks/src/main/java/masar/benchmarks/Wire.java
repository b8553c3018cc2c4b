package masar.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that is kept open, as a browser keeps it. As plain as can be: the client shares its processors with the server it
 * measures, and every cycle it takes is taken from the figures.
 */
final class Wire implements Closeable {
    private static final int PATIENCE = 60_000;
    private final int port;
    private final byte[] buffer = new byte[16_384];
    private Socket socket;
    private InputStream in;
    private int at;
    private int end;

    Wire(int port) {
        this.port = port;
    }

    /** Sends a whole request and reads the whole answer; once more where the server had closed a connection that was long unused. */
    Answer ask(byte[] request) throws IOException {
        boolean used = socket != null;
        if (!used) {
            open();
        }
        String head;
        try {
            head = send(request);
        } catch (SocketException | EOFException idleTooLong) {
            if (!used) {
                throw idleTooLong;
            }
            close();
            open();
            head = send(request);
        }
        return answer(head);
    }

    private String send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
        return head();
    }

    private Answer answer(String head) throws IOException {
        int status = Integer.parseInt(head.substring(9, 12));
        String low = head.toLowerCase(Locale.ROOT);
        byte[] body = status == 304 || status == 204 ? new byte[0] : low.contains("\r\ntransfer-encoding: chunked") ? chunked()
                : exactly(Integer.parseInt(value(low, "content-length", "0")));
        if (value(low, "connection", "").equals("close")) {
            close();
        }
        return new Answer(status, head, body);
    }

    private void open() throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
        in = socket.getInputStream();
        at = 0;
        end = 0;
    }

    private static String value(String head, String name, String fallback) {
        int from = head.indexOf("\r\n" + name + ":");
        return from < 0 ? fallback : head.substring(from + name.length() + 3, head.indexOf("\r\n", from + 2)).strip();
    }

    private int next() throws IOException {
        if (at == end) {
            end = in.read(buffer);
            at = 0;
            if (end < 0) {
                end = 0;
                throw new EOFException("the server closed the connection");
            }
        }
        return buffer[at++];
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = next(); c != '\n'; c = next()) {
            line.append((char) (c & 0xff));
        }
        return line.toString().strip();
    }

    private String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(512);
        int newLines = 0;
        while (newLines < 2) {
            int c = next();
            newLines = c == '\n' ? newLines + 1 : c == '\r' ? newLines : 0;
            head.write(c);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] all = new byte[length];
        for (int got = 0; got < length;) {
            if (at == end) {
                all[got++] = (byte) next();
            } else {
                int some = Math.min(end - at, length - got);
                System.arraycopy(buffer, at, all, got, some);
                at += some;
                got += some;
            }
        }
        return all;
    }

    private byte[] chunked() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream(64 * 1024);
        for (int length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
            all.write(exactly(length));
            line();
        }
        line();
        return all.toByteArray();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
