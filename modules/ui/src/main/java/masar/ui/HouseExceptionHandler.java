package masar.ui;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import masar.kernel.Refused;

/**
 * What happens when a page cannot go on. A refusal becomes sentences on the same page, beside their fields, with what was typed
 * kept; what does not exist or is not allowed becomes an error page; a page left open too long opens anew with what was typed; anything else becomes a page
 * with a reference number, and the stack stands in the log under it.
 */
class HouseExceptionHandler extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(HouseExceptionHandler.class.getName());

    HouseExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            ExceptionQueuedEvent event = events.next();
            events.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, event.getContext().getException(), event.getContext().getPhaseId());
            }
        }
        getWrapped().handle();
    }

    private void answer(FacesContext faces, Throwable thrown, PhaseId phase) {
        ViewExpiredException expired = find(thrown, ViewExpiredException.class);
        // Two hands on the same row: the slower one is told, not shown a failure.
        Refused refused = find(thrown, OptimisticLockException.class) == null ? find(thrown, Refused.class) : new Refused("refused.stale");
        if (expired != null) {
            again(faces);
        } else if (refused != null && refused.is("refused.notFound")) {
            send(faces, HttpServletResponse.SC_NOT_FOUND, "");
        } else if (refused != null && refused.is("refused.notAllowed")) {
            send(faces, HttpServletResponse.SC_FORBIDDEN, "");
        } else if (refused != null && !PhaseId.RENDER_RESPONSE.equals(phase) && faces.getViewRoot() != null
                && !faces.getViewRoot().getChildren().isEmpty()) {
            show(faces, refused.problems());
            faces.renderResponse();
        } else if (refused != null && elsewhere(refused, faces).isPresent()) {
            go(faces, elsewhere(refused, faces).get());
        } else if (refused != null) {
            LOG.log(Level.INFO, "refused while a page was built: {0}", refused.getMessage());
            send(faces, HttpServletResponse.SC_BAD_REQUEST, "");
        } else if (tooBig(thrown)) {
            send(faces, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "");
        } else {
            String number = Reference.fresh();
            LOG.log(Level.SEVERE, "failure " + number + " at " + faces.getExternalContext().getRequestServletPath(), thrown);
            send(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, number);
        }
    }

    // The page's state is gone, what was typed need not be: the same page opens anew with the words in their places.
    private static void again(FacesContext faces) {
        Instance<TypedBefore> typed = CDI.current().select(TypedBefore.class);
        Optional<String> page = typed.isResolvable() ? typed.get().keep() : Optional.empty();
        if (page.isEmpty()) {
            send(faces, HttpServletResponse.SC_CONFLICT, "expired");
            return;
        }
        go(faces, page.get());
    }

    private static void go(FacesContext faces, String address) {
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // What the page was for may be done already, in another tab or before the way back: then there is a better answer than an error.
    private static Optional<String> elsewhere(Refused refused, FacesContext faces) {
        String page = faces.getExternalContext().getRequestServletPath();
        return CDI.current().select(Elsewhere.class).stream().flatMap(known -> known.instead(refused, page).stream()).findFirst()
                .map(address -> faces.getExternalContext().getRequestContextPath() + address);
    }

    // In the order of the fields on the page, whatever the order in which they were found wrong.
    private static void show(FacesContext faces, List<Refused.Problem> problems) {
        Map<String, String> places = places(faces, problems.stream().map(Refused.Problem::field).filter(f -> !f.isEmpty()).collect(Collectors.toSet()));
        List<String> order = List.copyOf(places.keySet());
        Texts texts = CDI.current().select(Texts.class).get();
        problems.stream().sorted(Comparator.comparing(problem -> order.indexOf(problem.field()))).forEach(problem -> {
            String sentence = texts.get(problem.key(), problem.args().toArray());
            faces.addMessage(places.get(problem.field()), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        });
    }

    // The fields by their ids, or by their full client ids inside rows, in the order of the page. Where no such field is on the page, the
    // sentence still stands in the summary.
    private static Map<String, String> places(FacesContext faces, Set<String> fields) {
        Map<String, String> found = new LinkedHashMap<>();
        if (fields.isEmpty()) {
            return found;
        }
        // Only what is on the page: a part that is not shown may not be able to say what it would show.
        VisitContext shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(shown, (context, part) -> {
            if (part instanceof EditableValueHolder holder) {
                String client = part.getClientId(faces);
                String field = fields.contains(client) ? client : part.getId();
                if (fields.contains(field) && found.putIfAbsent(field, client) == null) {
                    holder.setValid(false);
                }
            }
            return found.size() == fields.size() ? VisitResult.COMPLETE : VisitResult.ACCEPT;
        });
        return found;
    }

    private static <T extends Throwable> T find(Throwable thrown, Class<T> wanted) {
        for (Throwable t = thrown; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (wanted.isInstance(t)) {
                return wanted.cast(t);
            }
        }
        return null;
    }

    // The server says so with a class of its own, which an application cannot name.
    private static boolean tooBig(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (t.getClass().getName().endsWith(".fileupload.SizeException")) {
                return true;
            }
        }
        return false;
    }

    private static void send(FacesContext faces, int status, String detail) {
        try {
            faces.getExternalContext().getRequestMap().put(ErrorPage.DETAIL, detail);
            if (!faces.getExternalContext().isResponseCommitted()) {
                faces.getExternalContext().responseReset();
                faces.getExternalContext().responseSendError(status, detail);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException committed) {
            throw new FacesException(committed);
        }
    }
}
