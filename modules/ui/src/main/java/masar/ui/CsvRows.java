package masar.ui;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import masar.kernel.text.Csv;

/** Rows of CSV. */
final class CsvRows implements SheetRows {
    private final Writer out;

    CsvRows(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void heads(List<String> heads) throws IOException {
        out.write(Csv.MARK);
        row(heads);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        out.write(Csv.line(cells.stream().map(String::valueOf).toList()));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
