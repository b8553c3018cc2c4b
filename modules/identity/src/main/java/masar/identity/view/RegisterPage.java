package masar.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import masar.identity.Accounts;

/** First registration: an e-mail, then the code sent to it. */
@Named
@RequestScoped
public class RegisterPage {
    @Inject Accounts accounts;
    private String email = "";
    private String code = "";

    /** Where the code went, masked; empty when none was sent. */
    public String getWaiting() {
        return accounts.waiting().orElse("");
    }

    /** Sends a code to the address that was typed. */
    public String send() {
        accounts.changeEmail(email);
        return "/my/register/code?faces-redirect=true";
    }

    /** Takes the code; with it the account becomes active. */
    public void confirm() throws IOException {
        accounts.confirmEmail(code);
        // By its address: Faces would send people to the file's name, /my/index.
        FacesContext.getCurrentInstance().getExternalContext().redirect("/my");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
