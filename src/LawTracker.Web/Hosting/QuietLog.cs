namespace LawTracker.Web.Hosting;

/// <summary>A log that a person can read: our own lines, and what went wrong.</summary>
static class QuietLog
{
    public const string Category = "LawTracker";

    public static void UseQuietLog(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter(Category, LogLevel.Information);
        // It warns that it keeps no keys; what is sealed here lasts half an hour.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // These would log whole addresses and the names of places: what somebody in need has answered.
        foreach (var category in new[] { "Microsoft.AspNetCore.Hosting.Diagnostics", "Microsoft.AspNetCore.HttpLogging", "Microsoft.Extensions.Localization" })
            builder.Logging.AddFilter(category, LogLevel.None);
        // A start that fails is told in one line by Start; these would add the stack.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.None);
    }

    public static ILogger OwnLog(this WebApplication app) => app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(Category);
}
