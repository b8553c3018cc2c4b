package masar.app.api;

import jakarta.enterprise.context.Dependent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import masar.app.Traced;
import masar.kernel.OpenToAll;

/** Says in the answer how many statements a call took, as pages do: an answer of the API has gone out before the filter in front of it comes back. */
@Provider
@Dependent
@OpenToAll("says a number to whom the metrics are open")
public class Counted implements ContainerResponseFilter {
    @Context HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        Traced.statements(request).ifPresent(sent -> answer.getHeaders().putSingle(Traced.STATEMENTS, sent));
    }
}
