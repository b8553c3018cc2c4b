package masar.requests.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import masar.requests.Evidence;
import masar.ui.ServedFile;

/** Serves a file of evidence to those who may read it: as the PDF or picture it is, never as a page, kept by no cache. */
@WebServlet("/evidence/*")
public class EvidenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    @Inject
    transient Evidence evidence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ServedFile.answer(request, response, key -> served(evidence.read(key)));
    }

    private static ServedFile served(Evidence.Readable read) {
        return new ServedFile(read.file().name(), read.file().mediaType(), read.file().size(), read.content());
    }
}
