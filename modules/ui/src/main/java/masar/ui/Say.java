package masar.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says a sentence on the page that comes next: after a POST has redirected, or on this one. */
public final class Say {
    private Say() {
    }

    /** Good news, by text key. */
    public static void good(String key, Object... args) {
        say(FacesMessage.SEVERITY_INFO, key, args);
    }

    /** Something to know, by text key. */
    public static void warn(String key, Object... args) {
        say(FacesMessage.SEVERITY_WARN, key, args);
    }

    private static void say(FacesMessage.Severity severity, String key, Object... args) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String sentence = CDI.current().select(Texts.class).get().get(key, args);
        faces.addMessage(null, new FacesMessage(severity, sentence, sentence));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
