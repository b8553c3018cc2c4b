package masar.records.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import masar.kernel.text.Csv;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.ui.Texts;

/** The caller's own career as CSV, for spreadsheets: cells that a spreadsheet would take for a formula are made plain text. */
@WebServlet("/my/record/career.csv")
public class CareerCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;
    @Inject transient Records records;
    @Inject transient Texts texts;
    @Inject transient Career words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EmployeeRecord mine = records.mine();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"career.csv\"");
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        PrintWriter out = response.getWriter();
        out.write(Csv.MARK);
        out.write(Csv.line(List.of(texts.get("event.from"), texts.get("event.until"), texts.get("event.kind"), texts.get("record.career"), texts.get("event.decision"))));
        for (EmployeeRecord.CareerEvent e : mine.career()) {
            out.write(Csv.line(List.of(e.from().toString(), e.until().map(Object::toString).orElse(""), words.title(e), words.what(e), e.decisionNumber())));
        }
    }
}
