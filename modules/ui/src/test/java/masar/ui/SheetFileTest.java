package masar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import masar.kernel.Slice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A list as a file")
class SheetFileTest {
    private static final int PAGES = 200;
    private static final int ROWS = 500;
    private static final String KEY = "0123456789abcdef0123456789abcdef";

    private static Slice<Integer> page(int number) {
        return new Slice<>(IntStream.range(number * ROWS, (number + 1) * ROWS).boxed().toList(), number + 1 < PAGES ? Integer.toString(number + 1) : "", "");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("of a hundred thousand rows goes out while it is read: half of it has gone when half of it is read")
    void streamed(boolean book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long[] half = {0};
        SheetFile.write(out, book, List.of("no", "name"), "cut", SheetProgress.begin(KEY), file -> file.all(page(0), at -> {
            int next = Integer.parseInt(at);
            assertTrue(next < 2 || out.size() > 0, "nothing has gone out before page " + next);
            if (next == PAGES / 2) {
                half[0] = out.size();
                assertEquals("going", SheetProgress.of(KEY).orElseThrow().state());
                assertEquals(PAGES * ROWS / 2, SheetProgress.of(KEY).orElseThrow().rows());
            }
            return page(next);
        }, row -> List.of(row, "name " + row)));
        assertTrue(half[0] > out.size() * 0.4, () -> half[0] + " of " + out.size());
        assertEquals(new SheetProgress.Now(PAGES * ROWS, "done"), SheetProgress.of(KEY).orElseThrow());
    }

    @Test
    @DisplayName("is a workbook whose texts are no formulas and whose numbers are numbers, from right to left in Arabic")
    void workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFile.write(out, true, List.of("الاسم", "العدد"), "cut", SheetProgress.begin(null), file -> {
            file.row(List.of("=HYPERLINK(\"http://x\")", 12));
            file.row(List.of("هند <&> \u0007", -3));
        });
        String sheet = parts(out.toByteArray()).get("xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<t>&apos;=HYPERLINK"), sheet);
        assertTrue(!sheet.contains("<f>"), sheet);
        assertTrue(sheet.contains("<v>12</v>") && sheet.contains("<v>-3</v>"), sheet);
        assertTrue(sheet.contains("<t>&#x647;&#x646;&#x62f; &lt;&amp;&gt; </t>") && sheet.contains("rightToLeft"), sheet);
    }

    @Test
    @DisplayName("goes on in another sheet where one is full, with its headings again")
    void full() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxRows rows = new XlsxRows(out, false, 3);
        rows.heads(List.of("no"));
        for (int i = 1; i <= 5; i++) {
            rows.row(List.of(i));
            rows.flush();
        }
        rows.end();
        Map<String, String> parts = parts(out.toByteArray());
        assertTrue(parts.get("xl/worksheets/sheet1.xml").contains("<v>2</v>"));
        assertTrue(parts.get("xl/worksheets/sheet3.xml").contains("<v>5</v>") && parts.get("xl/worksheets/sheet3.xml").contains("no"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("that breaks off says so in its last line, and to whoever watches it come")
    void cut(boolean book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(IllegalStateException.class, () -> SheetFile.write(out, book, List.of("a"), "not complete", SheetProgress.begin(KEY), file -> {
            file.row(List.of("one"));
            throw new IllegalStateException("the database has gone");
        }));
        String text = book ? parts(out.toByteArray()).get("xl/worksheets/sheet1.xml") : out.toString(StandardCharsets.UTF_8);
        assertTrue(text.indexOf("not complete") > text.indexOf("one"), text);
        assertEquals("lost", SheetProgress.of(KEY).orElseThrow().state());
    }

    @Test
    @DisplayName("answers nobody who did not ask for it")
    void key() throws IOException {
        SheetFile.write(new ByteArrayOutputStream(), false, List.of("a"), "cut", SheetProgress.begin("../../x"), file -> file.row(List.of("b")));
        assertTrue(SheetProgress.of("../../x").isEmpty() && SheetProgress.of(null).isEmpty());
    }

    /** Read by the directory at its end, as spreadsheets read it: sizes stand there alone, since each part went out before it was known. */
    private static Map<String, String> parts(byte[] book) throws IOException {
        Path file = Files.createTempFile("book", ".xlsx");
        Map<String, String> parts = new TreeMap<>();
        try {
            Files.write(file, book);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
