package masar.ui;

import java.io.IOException;
import java.util.List;

/** A kind of file for spreadsheets, row by row. */
interface SheetRows {
    void heads(List<String> heads) throws IOException;

    void row(List<?> cells) throws IOException;

    /** Sends what was written. */
    void flush() throws IOException;

    void end() throws IOException;
}
