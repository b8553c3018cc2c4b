package masar.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A sign-in that did not come to its end, and where it was to lead. */
@Named("signOnFailedPage")
@RequestScoped
public class SignOnFailedPage {

    /** The page first asked for, ready to stand in an address; the sign-in believes only addresses of ours. */
    public String getThen() {
        String then = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault("then", "");
        return URLEncoder.encode(then, StandardCharsets.UTF_8);
    }
}
