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
import masar.ui.FormToken;

/** What the address of a page of support says, what a form brought, and where to go from it. */
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

    /** A parameter, empty when missing. */
    static String param(String name) {
        return outside().getRequestParameterMap().getOrDefault(name, "").strip();
    }

    /** An id in the address; what is none is nobody's. */
    static long id(String name) {
        return param(name).matches("\\d{1,18}") ? Long.parseLong(param(name)) : 0;
    }

    /** The place in a list that the pager asks for. */
    static String cursor() {
        return param("before").isEmpty() ? param("after") : param("before");
    }

    /** What was typed, without the blanks around it. */
    static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Leads to another page. */
    static void go(String address) {
        try {
            outside().redirect(outside().getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the form that was just sent proves. */
    static Proof proof() {
        return new Proof(FormToken.sent(), param(SEAL), param(TRAP));
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
