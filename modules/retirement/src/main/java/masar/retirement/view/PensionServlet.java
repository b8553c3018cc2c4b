package masar.retirement.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import masar.retirement.PensionAnswers;
import masar.ui.SealedServlet;

/** Where the pension body sends its answers. */
@WebServlet("/pension/answers")
public class PensionServlet extends SealedServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 64 * 1024;
    @Inject transient PensionAnswers answers;

    /** For the server. */
    public PensionServlet() {
        super(MOST);
    }

    @Override
    protected Heard hear(String sealed) {
        PensionAnswers.Heard heard = answers.hear(sealed);
        return new Heard(heard.status(), heard.words());
    }
}
