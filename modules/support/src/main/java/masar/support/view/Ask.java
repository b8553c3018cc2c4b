package masar.support.view;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import masar.support.NewFile;
import masar.support.Proof;
import masar.ui.Address;
import masar.ui.FormToken;

/** What a form of support brought. */
final class Ask {
    /** Name of the field that carries a seal. */
    static final String SEAL = "seal";
    /** Name of the field that people do not see. */
    static final String TRAP = "website";

    private Ask() {
    }

    static ExternalContext outside() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** What the form that was just sent proves. */
    static Proof proof() {
        return new Proof(FormToken.sent(), Address.param(SEAL), Address.param(TRAP));
    }

    /** The files that came with it. */
    static List<NewFile> files(List<Part> parts) {
        List<NewFile> files = new ArrayList<>();
        for (Part part : parts) {
            try {
                files.add(new NewFile(part.getSubmittedFileName(), part.getInputStream()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
