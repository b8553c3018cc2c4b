package masar.records.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import masar.kernel.Refused;
import masar.records.Boards;
import masar.ui.Bar;
import masar.ui.Picture;
import masar.ui.SheetFile;
import masar.ui.Texts;

/** One picture of a dashboard as a file: the same lines that its page shows to the same reader. */
@WebServlet({"/agency/board.csv", "/agency/board.xlsx", "/ministry/board.csv", "/ministry/board.xlsx"})
public class BoardFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    @Inject transient Boards boards;
    @Inject transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Picture picture;
        try {
            picture = request.getServletPath().startsWith("/ministry/") ? boards.fileOfAll(text(request, "picture"), text(request, "agency"))
                    : boards.file(text(request, "picture"));
        } catch (Refused refused) {
            response.sendError(refused.is("refused.notAllowed") ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SheetFile.answer(request, response, picture.code(), List.of(texts.get(picture.head()), texts.get(picture.unit())), texts.get("sheets.cut"), file -> {
            for (Bar bar : picture.bars()) {
                file.row(List.of(bar.label(), bar.count()));
            }
        });
    }

    static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
