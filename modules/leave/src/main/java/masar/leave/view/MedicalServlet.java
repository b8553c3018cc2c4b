package masar.leave.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import masar.leave.MedicalReports;
import masar.ui.SealedServlet;

/** Where the health platform sends its reports. */
@WebServlet("/medical/reports")
public class MedicalServlet extends SealedServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 16 * 1024;
    @Inject transient MedicalReports reports;

    /** For the server. */
    public MedicalServlet() {
        super(MOST);
    }

    @Override
    protected Heard hear(String sealed) {
        MedicalReports.Heard heard = reports.hear(sealed);
        return new Heard(heard.status(), heard.words());
    }
}
