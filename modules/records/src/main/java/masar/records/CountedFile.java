package masar.records;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import masar.kernel.Refused;

/** A file that is read as strict UTF-8 and knows how much of it is read. */
final class CountedFile extends FilterInputStream {
    private long read;

    CountedFile(Path file) throws IOException {
        super(Files.newInputStream(file));
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        read += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int some = in.read(into, from, most);
        read += Math.max(0, some);
        return some;
    }

    /** How many bytes. */
    long soFar() {
        return read;
    }

    /** Its text; what is no UTF-8 is a fault and not a mark of question. */
    Reader reader() {
        return new InputStreamReader((InputStream) this, StandardCharsets.UTF_8.newDecoder());
    }

    /** The same fault, as a refusal where the file is not UTF-8. */
    static IOException said(IOException fault) {
        if (fault instanceof CharacterCodingException) {
            Refused refused = new Refused("records.refused.notUtf8");
            refused.initCause(fault);
            throw refused;
        }
        return fault;
    }
}
