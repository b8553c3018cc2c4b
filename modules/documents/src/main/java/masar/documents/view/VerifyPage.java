package masar.documents.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import masar.documents.Verdict;
import masar.documents.Verification;
import masar.kernel.Refused;
import masar.ui.Address;
import masar.ui.Texts;

/** «التحقق من وثيقة»: what anybody may learn about a paper, by its code, its file or both. Makes no session. */
@Named("verifyPage")
@RequestScoped
public class VerifyPage {
    private static final int LONGEST = 60;
    @Inject Verification verification;
    @Inject Texts texts;
    private String code = "";
    private String file = "";
    private Optional<Verdict> verdict = Optional.empty();
    private Optional<Verification.Match> match = Optional.empty();
    private String notNow = "";

    @PostConstruct
    void ask() {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        String inAddress = String.valueOf(outside.getRequestMap().getOrDefault(VerifyAddress.CODE, ""));
        code = cut(inAddress.isEmpty() ? Address.param("code") : inAddress);
        file = ownVisit(outside) ? cut64(Address.param("file")) : "";
        String seal = cut(Address.param("s"));
        try {
            if (file.equals("often")) {
                throw new Refused("verify.tooOften");
            }
            if (!code.isEmpty()) {
                verdict = Optional.of(verification.byCode(code, seal));
                match = file.length() == 64 ? Optional.of(verification.match(verdict.get(), file)) : Optional.empty();
            } else if (file.length() == 64) {
                verdict = Optional.of(verification.byFile(file));
                match = Optional.of(verdict.get().known() ? Verification.Match.SAME : Verification.Match.NONE);
            }
        } catch (Refused refused) {
            notNow = refused.problems().get(0).key();
            outside.setResponseStatus(refused.is("verify.tooOften") ? 429 : 503);
        }
    }

    // What became of a file counts in the visit in which it was given: a link from elsewhere could name any hash, and lend its word to a file that
    // was never looked at. Browsers say where a visit comes from; those too old to say so are believed.
    private static boolean ownVisit(ExternalContext outside) {
        String from = outside.getRequestHeaderMap().get("Sec-Fetch-Site");
        return from == null || from.equals("same-origin");
    }

    private static String cut(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    private static String cut64(String typed) {
        return typed.length() > 64 ? "" : typed.toLowerCase(Locale.ROOT);
    }

    /** Whether something was asked and answered. */
    public boolean isAnswered() {
        return verdict.isPresent();
    }

    /** The answer. */
    public Verdict getVerdict() {
        return verdict.orElse(Verdict.UNKNOWN);
    }

    /** Text key of why there is no answer now: asked too often, or without a key to prove anything with; empty where there is one. */
    public String getNotNow() {
        return notNow;
    }

    /** What was typed. */
    public String getCode() {
        return code;
    }

    /** How the answer looks: good, warn or bad. */
    public String getKind() {
        return switch (getVerdict().state()) {
            case GENUINE -> isOtherFile() ? getMatchKind() : "good";
            case REVOKED -> "bad";
            case UNKNOWN -> "bad";
        };
    }

    /** Whether a file was given that is not the paper of a genuine code: then the answer is about the file, and the paper comes second. */
    public boolean isOtherFile() {
        return getVerdict().state() == Verdict.State.GENUINE && match.filter(m -> m != Verification.Match.SAME).isPresent();
    }

    /** Prefix of the text keys of the answer. */
    public String getAnswer() {
        if (isOtherFile()) {
            return getMatch();
        }
        String byFile = code.isEmpty() ? "file." : "";
        return "verify." + (getVerdict().state() == Verdict.State.UNKNOWN ? byFile : "") + getVerdict().state().name().toLowerCase(Locale.ROOT);
    }

    /** The answer's one sentence. */
    public String getSentence() {
        return texts.get(getAnswer() + ".why", getVerdict().revoked().<Object>map(r -> r).orElse(""));
    }

    /** What the file is, held against the code: text key, empty when no file was given; {@code empty} and {@code big} when it could not be read. */
    public String getMatch() {
        if (file.equals("empty") || file.equals("big")) {
            return "verify.match." + file;
        }
        return match.map(m -> "verify.match." + m.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** The look of that. */
    public String getMatchKind() {
        return match.map(m -> switch (m) {
            case SAME -> "good";
            case OTHER -> "warn";
            case NONE -> "bad";
        }).orElse("warn");
    }

    /** The hash in groups that an eye can follow. */
    public String getHash() {
        return getVerdict().sha256().replaceAll("(.{4})(?=.)", "$1 ");
    }
}
