using LawTracker.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LawTracker.Web.Hosting;

/// <summary>What is answered where there is nothing to answer: pages for people, problem+json for programs. Never a stack trace.</summary>
static class ErrorPages
{
    public static void UseErrorPage(this WebApplication app) => app.UseExceptionHandler(failed => failed.Run(context =>
        WantsJson(context.Request)
            ? Problem(500, "The page could not be made", "Something failed on our side. It has been logged; please try again in a minute.").ExecuteAsync(context)
            : Show<ErrorPage>(context, 500)));

    /// <summary>A page that found nothing to show has set 404 and no more; here it gets its body.</summary>
    public static void UseNotFoundPage(this WebApplication app) => app.UseStatusCodePages(status =>
        status.HttpContext.Response.StatusCode == 404 ? Show<NotFoundPage>(status.HttpContext, 404) : Task.CompletedTask);

    public static void MapNotFound(this WebApplication app) => app.MapFallback("{*path}", (HttpContext context) =>
        WantsJson(context.Request) ? (IResult)Missing("There is no such record. The address of a record is that of its page with .json added.") : new RazorComponentResult<NotFoundPage> { StatusCode = 404 });

    public static ProblemHttpResult Missing(string detail) => Problem(404, "Not found", detail);

    /// <summary>A parameter that cannot be read; the answer names it.</summary>
    public static ProblemHttpResult BadParameter(string name, string? value, string wanted) => TypedResults.Problem(new ProblemDetails
    {
        Status = 400,
        Title = $"The parameter '{name}' cannot be used",
        Detail = $"'{value}' is not {wanted}.",
        Extensions = { ["parameter"] = name },
    });

    static ProblemHttpResult Problem(int status, string title, string detail) => TypedResults.Problem(new ProblemDetails { Status = status, Title = title, Detail = detail });

    /// <summary>Shows a page in place of one that was begun: with services of its own, for those of the first are used up.</summary>
    static async Task Show<TPage>(HttpContext context, int status)
        where TPage : IComponent
    {
        await using var scope = context.RequestServices.CreateAsyncScope();
        var before = context.RequestServices;
        context.RequestServices = scope.ServiceProvider;
        context.Response.Headers.Remove(SecurityHeaders.Unused);
        await new RazorComponentResult<TPage> { StatusCode = status }.ExecuteAsync(context);
        context.RequestServices = before;
    }

    static bool WantsJson(HttpRequest request) => request.Path.Value?.EndsWith(".json", StringComparison.Ordinal) == true;
}
