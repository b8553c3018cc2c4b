package masar.documents.view;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What somebody asked about a paper is kept by no cache and by no search engine. */
@WebFilter({"/verify", "/verify.xhtml", "/verify/*", "/api/verify/*"})
public class VerifyHeaders implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("X-Robots-Tag", "noindex, nofollow");
        answer.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }
}
