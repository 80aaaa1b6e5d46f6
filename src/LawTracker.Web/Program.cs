using System.Globalization;
using LawTracker;
using LawTracker.Storage;
using LawTracker.Web.Answering;
using LawTracker.Web.Cases;
using LawTracker.Web.GetHelp;
using LawTracker.Web.Help;
using LawTracker.Web.Hosting;
using LawTracker.Web.Jurisdictions;
using LawTracker.Web.Laws;
using LawTracker.Web.Reconciling;
using LawTracker.Web.Search;
using LawTracker.Web.Shell;
using LawTracker.Web.Sources;
using LawTracker.Web.Topics;
using Microsoft.AspNetCore.DataProtection;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

var builder = WebApplication.CreateBuilder(args);
builder.UseOwnAddress();
builder.UseQuietLog();
builder.Services.AddSingleton(_ => Tracker.Open(TrackerHome.Find(), TimeProvider.System));
builder.Services.AddSingleton<Freshness>();
builder.Services.AddRazorComponents();
builder.UseCompression();
builder.Services.AddSingleton<PageCache>();
builder.Services.AddLocalization();
builder.Services.AddTransient<HelpWords>();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<HelpTokens>();
builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();

await using var app = builder.Build();
app.UseSecurityHeaders();
app.UseGetHelp();
app.UseReadingOnly();
app.UseErrorPage();
app.UseNotFoundPage();
app.UseFreshness();
app.UsePageCache();
app.UseResponseCompression();
app.UseRouting();

app.MapFiles();
app.MapRazorComponents<App>().DisableAntiforgery();
app.MapLawTwins();
app.MapJurisdictionTwins();
app.MapTopicTwins();
app.MapSearchTwin();
app.MapSourcesTwin();
app.MapCaseTwins();
app.MapHelpTwin();
app.MapReconciliationTwin();
app.MapAnswers();
app.MapNotFound();

return await Start.Run(app);
