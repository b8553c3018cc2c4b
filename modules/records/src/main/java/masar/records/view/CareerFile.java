package masar.records.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import masar.kernel.Slice;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.ui.SheetFile;
import masar.ui.Texts;

/** The caller's own career as a file. */
@WebServlet({"/my/record/career.csv", "/my/record/career.xlsx"})
public class CareerFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    @Inject transient Records records;
    @Inject transient Texts texts;
    @Inject transient Career words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EmployeeRecord mine = records.mine();
        List<String> heads = List.of(texts.get("event.from"), texts.get("event.until"), texts.get("event.kind"), texts.get("record.career"), texts.get("event.decision"));
        SheetFile.answer(request, response, "career", heads, texts.get("sheets.cut"), file -> file.all(Slice.all(mine.career()), at -> Slice.all(List.of()),
                e -> List.of(e.from(), e.until().map(Object::toString).orElse(""), words.title(e), words.what(e), e.decisionNumber())));
    }
}
