package masar.support.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import masar.support.Contacts;
import masar.ui.ServedFile;

/** Serves a file that came with a message to those who may read it: as the PDF or picture it is, never as a page, kept by no cache. */
@WebServlet("/contact-file/*")
public class ContactFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    @Inject transient Contacts contacts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ServedFile.answer(request, response, key -> served(contacts.file(key)));
    }

    private static ServedFile served(Contacts.Readable read) {
        return new ServedFile(read.file().name(), read.file().mediaType(), read.file().size(), read.content());
    }
}
